package org.trabecula.planning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The criteria of a catalog worked out for one sheet, each at most once a subject. For one thread. */
final class Evaluation {

    private static final byte OPEN = -1;

    final Facts facts;
    final MissingFinder finder;
    private final byte[] ofPatient;
    private final byte[][] ofLesion;
    private final long[][] patientMissing;
    private final long[][][] lesionMissing;
    private final Map<Pooled, Map<Integer, List<Finding>>> findings = new IdentityHashMap<>();

    Evaluation(Facts facts, int patientCriteria, int lesionCriteria) {
        this.facts = facts;
        this.finder = new MissingFinder(facts);
        Frame[] frames = facts.lesionFrames();
        int lesions = frames == null ? 0 : frames.length;
        ofPatient = new byte[patientCriteria];
        Arrays.fill(ofPatient, OPEN);
        ofLesion = new byte[lesions][lesionCriteria];
        for (byte[] values : ofLesion) {
            Arrays.fill(values, OPEN);
        }
        patientMissing = new long[patientCriteria][];
        lesionMissing = new long[lesions][lesionCriteria][];
    }

    /** Number of lesions; none while the list is not given. */
    int lesions() {
        return ofLesion.length;
    }

    /** @param lesion index of the lesion, -1 for the patient */
    byte truth(Pooled criterion, int lesion) {
        byte[] values = criterion.perLesion ? ofLesion[lesion] : ofPatient;
        byte value = values[criterion.index];
        if (value == OPEN) {
            value = criterion.node.eval(frame(criterion, lesion));
            values[criterion.index] = value;
        }
        return value;
    }

    byte truthOrNotMet(@Nullable Pooled criterion, int lesion) {
        return criterion == null ? Node.NOT_MET : truth(criterion, lesion);
    }

    /** What an UNKNOWN criterion misses; not to be changed by the caller. */
    long[] missing(Pooled criterion, int lesion) {
        long[][] known = criterion.perLesion ? lesionMissing[lesion] : patientMissing;
        long[] names = known[criterion.index];
        if (names == null) {
            names = finder.none();
            criterion.node.missing(frame(criterion, lesion), finder, names);
            known[criterion.index] = names;
        }
        return names;
    }

    /** The clauses that decided a criterion, in words. */
    List<Finding> findings(Pooled criterion, int lesion) {
        return findings.computeIfAbsent(criterion, none -> new HashMap<>())
                .computeIfAbsent(
                        criterion.perLesion ? lesion : -1,
                        none -> Sentences.findings(criterion.node, frame(criterion, lesion)));
    }

    Frame frame(Pooled criterion, int lesion) {
        return criterion.perLesion ? facts.frame(Scope.LESION, lesion) : facts.patientFrame();
    }

    /** The frame of a lesion, of the patient at -1. */
    Frame frame(int lesion) {
        return lesion < 0 ? facts.patientFrame() : facts.frame(Scope.LESION, lesion);
    }
}

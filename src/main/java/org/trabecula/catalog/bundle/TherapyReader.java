package org.trabecula.catalog.bundle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trabecula.catalog.Domain;
import org.trabecula.planning.Burden;
import org.trabecula.planning.Evidence;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Therapy;
import org.trabecula.planning.TherapyKind;
import org.trabecula.shared.yaml.YamlFields;
import org.trabecula.shared.yaml.YamlScalar;

/** Reads {@code therapies/<domain>.yaml}. */
final class TherapyReader {

    private static final int MOST_ONSET_DAYS = 3650;

    private final Reading reading;
    private final Names names;
    private final ClauseReader clauses;
    private final List<Therapy> therapies = new ArrayList<>();

    TherapyReader(Reading reading, Names names, ClauseReader clauses) {
        this.reading = reading;
        this.names = names;
        this.clauses = clauses;
    }

    List<Therapy> read(List<String> paths) {
        paths.forEach(path -> reading.entries(path, "a therapy").forEach(this::add));
        return therapies;
    }

    private void add(YamlFields entry) {
        int index = therapies.size();
        YamlScalar code = entry.textNode("code");
        names.define(Names.Kind.THERAPY, code);
        reading.place(code, "therapies", index);
        YamlScalar group = entry.textNodeOrNull("group");
        if (group != null) {
            names.defineAll(Names.Kind.GROUP, List.of(group.text()));
        }
        List<YamlScalar> medicines = entry.texts("medicines");
        names.useAll(medicines, Names.Kind.MEDICINE);
        if (!entry.has("recommend") && !entry.has("consider")) {
            reading.mistakes()
                    .add(entry.at(), "a therapy without \"recommend\" and \"consider\"", "at least one of the two");
        }
        entry.requiredList("contraindications");
        entry.requiredList("cautions");
        therapies.add(new Therapy(
                code == null ? "" : code.text(),
                entry.text("name"),
                entry.code("domain", Domain.class).name(),
                scope(entry),
                entry.word("kind", TherapyKind.class),
                group == null ? null : group.text(),
                medicines.stream().map(YamlScalar::text).toList(),
                indication(entry, "recommend", index),
                indication(entry, "consider", index),
                clauses.of(entry, "contraindications", "reason", "therapies", index, "contraindications"),
                clauses.of(entry, "cautions", "advice", "therapies", index, "cautions"),
                entry.text("dose"),
                adjustments(entry, index),
                entry.text("monitoring"),
                entry.textOrNull("stop"),
                burdens(entry),
                java.math.BigDecimal.valueOf(entry.whole("onset_days", 0, MOST_ONSET_DAYS)),
                entry.code("evidence", Evidence.class),
                citations(entry),
                entry.text("patient")));
        entry.done();
    }

    /** Pains are never planned for by themselves. */
    private Scope scope(YamlFields entry) {
        return entry.word("scope", List.of("patient", "lesion")).equals("lesion") ? Scope.LESION : Scope.PATIENT;
    }

    private @Nullable String indication(YamlFields entry, String key, int index) {
        YamlScalar criterion = entry.textNodeOrNull(key);
        reading.place(criterion, "therapies", index, key);
        return criterion == null ? null : criterion.text();
    }

    private List<Therapy.Adjustment> adjustments(YamlFields entry, int index) {
        List<Therapy.Adjustment> adjustments = new ArrayList<>();
        for (YamlFields one : reading.entries(entry.list("adjustments"), "an adjustment")) {
            YamlScalar when = clauses.criterion(one, "when", "therapies", index, "adjustments", adjustments.size());
            adjustments.add(new Therapy.Adjustment(ClauseReader.text(when), one.text("dose")));
            one.done();
        }
        return adjustments;
    }

    private Map<Burden, Integer> burdens(YamlFields entry) {
        Map<Burden, Integer> burdens = new EnumMap<>(Burden.class);
        entry.required("burdens", "the six burdens, each 0 to 3");
        YamlFields fields = entry.fields("burdens", "the burdens");
        if (fields != null) {
            for (Burden burden : Burden.values()) {
                burdens.put(burden, fields.whole(burden.name().toLowerCase(Locale.ROOT), 0, 3));
            }
            fields.done();
        }
        return burdens;
    }

    private List<String> citations(YamlFields entry) {
        entry.requiredList("citations");
        List<YamlScalar> citations = entry.texts("citations");
        names.useAll(citations, Names.Kind.CITATION);
        return citations.stream().map(YamlScalar::text).toList();
    }
}

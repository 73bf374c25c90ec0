package org.trabecula.careplan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trabecula.assessment.Amendments;
import org.trabecula.planning.Urgency;

/**
 * The page of a signed plan, finished.
 *
 * @param amended what replaced the assessment that it is built on; {@code null} where nothing did
 * @param unchanged whether the content still has the fingerprint that it was signed with
 * @param hash the fingerprint in groups of four
 */
record PlanPage(
        PlanStatus status,
        PlanDocument plan,
        Amendments.@Nullable Revision amended,
        List<PlanVersion> versions,
        List<PlanDocument.Line> first,
        List<Section> sections,
        List<PlanDocument.Line> declined,
        List<PlanDocument.Line> leftOpen,
        List<ItemDetail.Source> sources,
        List<Step> followUps,
        boolean unchanged,
        String hash) {

    /** Taken lines of one section. */
    record Section(PlanSection section, List<PlanDocument.Line> lines) {}

    /** A follow-up as signed, and as it stands now. */
    record Step(PlanDocument.Step signed, FollowUpView now) {}

    static PlanPage of(
            PlanStatus status,
            PlanDocument plan,
            Amendments.@Nullable Revision amended,
            String content,
            String hash,
            Map<UUID, FollowUpView> steps,
            List<PlanVersion> versions) {
        List<PlanDocument.Line> taken =
                plan.lines().stream().filter(PlanDocument.Line::taken).toList();
        List<PlanDocument.Line> first =
                taken.stream().filter(PlanPage::pressing).toList();
        List<Section> sections = new ArrayList<>();
        for (PlanSection section : PlanSection.values()) {
            List<PlanDocument.Line> mine = taken.stream()
                    .filter(line -> !pressing(line) && PlanSection.of(line.domain()) == section)
                    .toList();
            if (!mine.isEmpty()) {
                sections.add(new Section(section, mine));
            }
        }
        List<Step> followUps = new ArrayList<>();
        for (PlanDocument.Step step : plan.followUps()) {
            FollowUpView now = steps.get(step.id());
            if (now != null) {
                followUps.add(new Step(step, now));
            }
        }
        return new PlanPage(
                status,
                plan,
                amended,
                versions.stream()
                        .filter(version -> version.status() != PlanStatus.DRAFT)
                        .toList(),
                first,
                sections,
                plan.lines().stream()
                        .filter(line -> line.decision() == Decision.DECLINED)
                        .toList(),
                plan.lines().stream().filter(line -> line.decision() == null).toList(),
                taken.stream()
                        .flatMap(line -> line.sources().stream())
                        .distinct()
                        .toList(),
                followUps.stream()
                        .sorted(Comparator.comparing(step -> step.signed().due()))
                        .toList(),
                PlanDocument.fingerprint(content).equals(hash),
                grouped(hash));
    }

    private static boolean pressing(PlanDocument.Line line) {
        return line.urgency() == Urgency.EMERGENCY || line.urgency() == Urgency.URGENT;
    }

    private static String grouped(String hash) {
        return Arrays.stream(hash.split("(?<=\\G.{4})")).collect(Collectors.joining(" "));
    }
}

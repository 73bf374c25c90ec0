package org.trabecula.careplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Puts the lines and follow-ups of a proposal into a draft. Computing again keeps every row that is still proposed, and its
 * decision too where the line says the same; where it says something else, the decision is open again and remembered.
 */
@Component
class DraftLines {

    private final CarePlanItems items;
    private final FollowUpRows followUps;

    DraftLines(CarePlanItems items, FollowUpRows followUps) {
        this.items = items;
        this.followUps = followUps;
    }

    void put(CarePlan plan, Computed computed) {
        Map<String, CarePlanItem> before = new HashMap<>();
        int own = 0;
        for (CarePlanItem item : items.findByPlanIdOrderByPosition(plan.getId())) {
            String key = item.itemKey();
            if (key == null) {
                item.moveTo(computed.lines().size() + own++);
            } else {
                before.put(key, item);
            }
        }
        Map<String, CarePlanItem> now = new HashMap<>();
        Set<String> changed = new HashSet<>();
        for (ProposalWords.Line line : computed.lines()) {
            String key = line.proposed().itemKey();
            CarePlanItem old = before.remove(key);
            if (old == null) {
                now.put(key, items.save(CarePlanItem.proposed(plan.getId(), now.size(), line.proposed())));
            } else {
                if (old.refresh(now.size(), line.proposed(), plan.edits())) {
                    changed.add(key);
                }
                now.put(key, old);
            }
        }
        placeAlternatives(computed, now, changed, plan.edits());
        items.deleteAll(before.values());
        putFollowUps(plan, computed);
    }

    /** An alternative that the clinician put first stays first as long as it says the same. */
    private void placeAlternatives(Computed computed, Map<String, CarePlanItem> now, Set<String> changed, long edit) {
        Map<UUID, CarePlanItem> byId = new HashMap<>();
        now.values().forEach(item -> byId.put(item.getId(), item));
        for (ProposalWords.Line line : computed.lines()) {
            String firstKey = line.alternativeTo();
            CarePlanItem item = now.get(line.proposed().itemKey());
            CarePlanItem first = firstKey == null ? null : now.get(firstKey);
            if (item == null) {
                continue;
            }
            if (first == null) {
                UUID under = item.alternativeTo();
                CarePlanItem chosen = under == null ? null : byId.get(under);
                if (under != null && (chosen == null || changed.contains(chosen.itemKey()))) {
                    item.stepForward(edit);
                }
            } else {
                CarePlanItem lead = leadOf(first, byId);
                if (!lead.getId().equals(item.getId()) && !lead.getId().equals(item.alternativeTo())) {
                    item.standUnder(lead.getId(), edit);
                }
            }
        }
    }

    private static CarePlanItem leadOf(CarePlanItem first, Map<UUID, CarePlanItem> byId) {
        UUID under = first.alternativeTo();
        CarePlanItem lead = under == null ? null : byId.get(under);
        return lead == null ? first : lead;
    }

    private void putFollowUps(CarePlan plan, Computed computed) {
        List<FollowUp> before = new ArrayList<>(followUps.findByPlanIdOrderByPosition(plan.getId()));
        List<FollowUp> gone = new ArrayList<>(before.stream()
                .filter(followUp -> followUp.origin() == FollowUp.Origin.RULE)
                .toList());
        int place = before.stream().mapToInt(FollowUp::position).max().orElse(-1) + 1;
        for (FollowUp.Ruled ruled : computed.followUps()) {
            FollowUp same =
                    gone.stream().filter(old -> old.says(ruled)).findFirst().orElse(null);
            if (same == null) {
                followUps.save(FollowUp.ofRule(
                        plan.getId(),
                        plan.patientId(),
                        place++,
                        ruled,
                        (ruled.ifAccepted().isEmpty() ? plan.assessedOn() : plan.madeOn()).plusDays(ruled.days()),
                        OwnerRole.NURSE));
            } else {
                gone.remove(same);
                same.refresh(ruled.ifAccepted());
            }
        }
        followUps.deleteAll(gone);
    }
}

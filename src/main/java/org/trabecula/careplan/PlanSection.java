package org.trabecula.careplan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Sections of a plan, in the order of the page; each holds one or more domains of the catalog. */
public enum PlanSection {
    LOCAL("RADIOTHERAPY", "SURGERY", "INTERVENTIONAL"),
    NEUROPATHIC("ANTINEUROPATHIC"),
    OPIOID("OPIOID", "OPIOID_COMPANION"),
    NON_OPIOID("NON_OPIOID", "TOPICAL", "CORTICOSTEROID"),
    BONE("BONE_MODIFYING"),
    REHABILITATION("REHABILITATION", "DEVICE", "PHYSICAL_MODALITY"),
    MIND("PSYCHOLOGICAL", "SLEEP"),
    NUTRITION("NUTRITION"),
    CARE("CARE_COORDINATION", "EDUCATION"),
    /** Holds domains that a later catalog adds. */
    OTHER;

    private final Set<String> domains;

    PlanSection(String... domains) {
        this.domains = Set.of(domains);
    }

    /** Returns the section of a domain of the catalog. */
    public static PlanSection of(String domain) {
        return Arrays.stream(values())
                .filter(section -> section.domains.contains(domain))
                .findFirst()
                .orElse(OTHER);
    }

    /** Returns the domains that every proposal is expected to speak of. */
    static List<String> knownDomains() {
        return Arrays.stream(values())
                .flatMap(section -> section.domains.stream().sorted())
                .toList();
    }
}

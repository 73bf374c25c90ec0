package org.trabecula.shared.layout;

import java.util.List;

/**
 * Name line of the patient banner.
 *
 * @param name as FAMILY, Given
 * @param href address of the record's overview
 * @param facts birth date, sex for clinical use, MRN …
 * @param deceased whether the banner is the one of a deceased patient
 */
public record BannerHead(String name, String href, List<BannerFact> facts, boolean deceased) {

    public BannerHead {
        facts = List.copyOf(facts);
    }
}

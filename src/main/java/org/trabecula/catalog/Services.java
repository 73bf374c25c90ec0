package org.trabecula.catalog;

import java.util.List;

/** The services that rules refer to. The words are messages: {@code catalog.service.orthopaedics}. */
public final class Services {

    public static final List<String> ALL = List.of(
            "acute-medicine",
            "emergency-care",
            "mental-health",
            "mscc-coordinator",
            "oncology",
            "oral-surgery",
            "orthopaedics",
            "pain-service",
            "palliative-care",
            "radiation-oncology",
            "radiology",
            "spine-surgery");

    private Services() {}
}

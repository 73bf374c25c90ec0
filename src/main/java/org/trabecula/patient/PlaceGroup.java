package org.trabecula.patient;

import java.util.List;

/** Places of the body map under one heading, to choose from. */
public record PlaceGroup(String label, List<Site> sites) {

    public PlaceGroup {
        sites = List.copyOf(sites);
    }

    /** A place: the key that is stored, and its words. */
    public record Site(String key, String label) {}
}

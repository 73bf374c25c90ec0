package org.trabecula.catalog.bundle;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Files by their path within the catalog's folder, such as {@code therapies/opioid.yaml}. */
public record Bundle(Map<String, String> files) {

    public Bundle {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }
}

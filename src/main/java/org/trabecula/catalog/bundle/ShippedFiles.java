package org.trabecula.catalog.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of the catalog that come with the release, on the class path under {@code catalog/}. */
public final class ShippedFiles {

    private static final String ROOT = "catalog/";

    private ShippedFiles() {}

    /** Returns all of them: dictionary, form and the first catalog. */
    public static Bundle read() {
        try {
            Map<String, String> files = new TreeMap<>();
            PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
            for (Resource resource : resolver.getResources("classpath:" + ROOT + "**/*.yaml")) {
                String url = resource.getURL().toString();
                files.put(
                        url.substring(url.lastIndexOf("/" + ROOT) + ROOT.length() + 1),
                        resource.getContentAsString(StandardCharsets.UTF_8));
            }
            return new Bundle(files);
        } catch (IOException e) {
            throw new UncheckedIOException("The catalog of the release cannot be read", e);
        }
    }
}

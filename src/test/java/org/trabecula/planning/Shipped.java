package org.trabecula.planning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.trabecula.assessment.InstrumentFormulas;
import org.trabecula.catalog.bundle.Bundle;
import org.trabecula.catalog.bundle.CatalogImporter;
import org.trabecula.catalog.bundle.Release;
import org.trabecula.catalog.bundle.ShippedFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The catalog of the release, read once by the product's importer, and its files as trees. */
final class Shipped {

    static final YAMLMapper YAML = new YAMLMapper();
    private static final Bundle FILES = ShippedFiles.read();
    static final Release RELEASE = Release.read(FILES);
    static final Dictionary DICTIONARY = RELEASE.dictionary();
    static final CompiledCatalog CATALOG =
            new CatalogImporter(RELEASE, new InstrumentFormulas()).read("shipped", FILES);

    private Shipped() {}

    static JsonNode file(String path) {
        try (InputStream in = Shipped.class.getResourceAsStream("/catalog/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException(path);
            }
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

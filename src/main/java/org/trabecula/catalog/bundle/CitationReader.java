package org.trabecula.catalog.bundle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Citation;
import org.trabecula.shared.yaml.YamlFields;
import org.trabecula.shared.yaml.YamlScalar;

/** Reads {@code citations.yaml}. */
final class CitationReader {

    private final Reading reading;
    private final Names names;

    CitationReader(Reading reading, Names names) {
        this.reading = reading;
        this.names = names;
    }

    List<Citation> read(String path) {
        List<Citation> citations = new ArrayList<>();
        for (YamlFields entry : reading.entries(path, "a citation")) {
            YamlScalar key = entry.textNode("key");
            names.define(Names.Kind.CITATION, key);
            reading.place(key, "citations", citations.size());
            citations.add(new Citation(
                    key == null ? "" : key.text(), entry.text("text"), doi(entry), url(entry), entry.flag("verified")));
            entry.done();
        }
        return citations;
    }

    private @Nullable String doi(YamlFields entry) {
        return matching(entry, "doi", "10\\.[0-9]{4,9}/\\S{1,200}", "a DOI such as 10.1093/annonc/mdy152");
    }

    /** Only web addresses: the screen makes links of them. */
    private @Nullable String url(YamlFields entry) {
        return matching(entry, "url", "https://[\\w.-]{1,200}(/\\S{0,500})?", "an address that begins with https://");
    }

    private @Nullable String matching(YamlFields entry, String key, String pattern, String expected) {
        YamlScalar text = entry.textNodeOrNull(key);
        if (text != null && !text.text().matches(pattern)) {
            reading.mistakes().add(text.at(), text.found(), expected);
        }
        return text == null ? null : text.text();
    }
}

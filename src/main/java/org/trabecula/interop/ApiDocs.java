package org.trabecula.interop;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.planning.Scope;
import org.trabecula.shared.text.Numbers;
import tools.jackson.databind.json.JsonMapper;

/** What the API's description says, for its page and as OpenAPI. */
@Service
@PreAuthorize("isAuthenticated()")
public class ApiDocs {

    /** A fact as the request takes it. */
    public record FactRow(
            String key, String label, String type, @Nullable String allowed, List<Fact.Code> codes) {}

    private final Dictionary dictionary;
    private final byte[] openApi;

    ApiDocs(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.openApi = JsonMapper.builder().build().writeValueAsBytes(new OpenApiDocument(dictionary).document());
    }

    /** Returns the OpenAPI document as JSON. */
    public byte[] openApi() {
        return openApi;
    }

    public List<FactRow> patientFacts() {
        return facts(Scope.PATIENT);
    }

    public List<FactRow> lesionFacts() {
        return facts(Scope.LESION);
    }

    private List<FactRow> facts(Scope scope) {
        return dictionary.facts().stream()
                .filter(fact -> !fact.item() && fact.scope() == scope)
                .map(ApiDocs::row)
                .toList();
    }

    private static FactRow row(Fact fact) {
        return new FactRow(fact.key(), fact.label(), "interop.docs.type." + fact.type(), allowed(fact), fact.codes());
    }

    private static @Nullable String allowed(Fact fact) {
        Fact.Range range = fact.range();
        if (range != null) {
            String unit = fact.unit() == null ? "" : " " + fact.unit();
            return Numbers.format(range.low(), 3) + " – " + Numbers.format(range.high(), 3) + unit;
        }
        return fact.codes().isEmpty()
                ? null
                : fact.codes().stream().map(Fact.Code::code).collect(Collectors.joining(", "));
    }
}

package org.trabecula.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.trabecula.testing.IntegrationTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class ApiDocsTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void theDescriptionIsForSignedInUsersOnly() {
        assertThat(mvc.get().uri("/api/docs").accept(MediaType.TEXT_HTML)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/api/docs/openapi")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/v3/api-docs").with(user("a").roles("ADMIN"))).hasStatus(404);
    }

    @Test
    void thePageNamesEveryFact() {
        assertThat(mvc.get().uri("/api/docs").with(user("a").roles("NURSE")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "POST /api/plan-proposals",
                        "GET /api/patients/{id}/facts",
                        "egfr",
                        "site_region",
                        "/api/docs/openapi");
    }

    @Test
    void theOpenApiDocumentIsMadeFromTheDictionary() throws Exception {
        byte[] bytes = mvc.get()
                .uri("/api/docs/openapi")
                .with(user("a").roles("CLINICIAN"))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        JsonNode document = JsonMapper.builder().build().readTree(bytes);

        JsonNode schemas = document.path("components").path("schemas");
        assertThat(document.path("paths").propertyNames())
                .containsExactly("/api/plan-proposals", "/api/patients/{id}/facts");
        assertThat(schemas.path("PatientFacts")
                        .path("properties")
                        .path("age")
                        .path("maximum")
                        .asInt())
                .isEqualTo(120);
        assertThat(schemas.path("LesionFacts").path("properties").has("sins")).isTrue();
        assertThat(schemas.path("PatientFacts").path("properties").has("birth_date"))
                .isFalse();
        assertThat(document.findValuesAsString("$ref"))
                .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode())
                        .isFalse());
    }
}

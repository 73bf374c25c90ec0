package org.trabecula.interop;

/** The examples of the description; a test sends them. */
final class ApiExample {

    static final String REQUEST = """
            {
              "facts": {"age": 67, "egfr": 45.1, "mechanism": "MIXED", "comorbidities": ["GI_BLEED"]},
              "lesions": [
                {"id": "L1", "facts": {"site_region": "LUMBAR_SPINE", "spine_level": "L3", "lesion_type": "LYTIC", "sins": 8}}
              ],
              "medications": ["tamoxifen", "warfarin"],
              "priorities": ["ALERTNESS"]
            }
            """;

    static final String WRONG_REQUEST = """
            {"facts": {"age": 670}}
            """;

    static final String PROBLEM = """
            {
              "type": "/api/docs#errors",
              "title": "Bad Request",
              "status": 400,
              "detail": "age is 670; expected a number from 18 to 120 (years).",
              "instance": "/api/plan-proposals",
              "errors": [
                {"pointer": "/facts/age", "detail": "age is 670; expected a number from 18 to 120 (years)."}
              ]
            }
            """;

    private ApiExample() {}
}

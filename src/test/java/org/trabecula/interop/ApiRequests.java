package org.trabecula.interop;

/** Requests that several tests send. */
final class ApiRequests {

    static final String RICH = """
            {"facts":{"age":67,"sex":"FEMALE","weight":70,"height":165,"creatinine":88,"mechanism":"MIXED","pain_worst":7,
              "comorbidities":["GI_BLEED","HYPERTENSION"],"allergies":[]},
             "lesions":[{"id":"L1","facts":{"site_region":"LUMBAR_SPINE","spine_level":"L3","lesion_type":"LYTIC","sins":8}},
                        {"id":"L2","facts":{"site_region":"FEMUR_SHAFT","lesion_type":"LYTIC","mirels":9}}],
             "medications":["tamoxifen","warfarin","herbal tea"],"priorities":["ALERTNESS","MOBILITY"]}""";

    static final String RICH_IN_ANOTHER_ORDER = """
            {"priorities":["ALERTNESS","MOBILITY"],"medications":["herbal tea","warfarin","tamoxifen"],
             "lesions":[{"facts":{"mirels":9,"lesion_type":"LYTIC","site_region":"FEMUR_SHAFT"},"id":"L2"},
                        {"facts":{"sins":8,"lesion_type":"LYTIC","spine_level":"L3","site_region":"LUMBAR_SPINE"},"id":"L1"}],
             "facts":{"allergies":[],"comorbidities":["HYPERTENSION","GI_BLEED"],"pain_worst":7,"mechanism":"MIXED",
              "creatinine":88,"height":165,"weight":70,"sex":"FEMALE","age":67}}""";

    private ApiRequests() {}
}

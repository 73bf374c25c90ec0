package org.trabecula.assessment;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trabecula.shared.layout.PatientTab;

/** Where assessments stand in a patient's record. */
@Configuration(proxyBeanMethods = false)
class AssessmentPlaces {
    private static final int SECOND = 20;

    @Bean
    PatientTab assessmentTab() {
        return new PatientTab(
                "assessment", "assessment.tab", "/patients/{id}/assessment", SECOND, Set.of("CLINICIAN", "NURSE"));
    }

    @Bean
    PatientTab resultTab() {
        return new PatientTab(
                "result", "assessment.result.tab", "/patients/{id}/result", 30, Set.of("CLINICIAN", "NURSE"));
    }
}

package org.trabecula.careplan;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trabecula.shared.layout.PatientTab;

/** The places of a patient's record that plans bring. */
@Configuration(proxyBeanMethods = false)
class CarePlanPlaces {

    private static final Set<String> READERS = Set.of("CLINICIAN", "NURSE");

    @Bean
    PatientTab proposalTab() {
        return new PatientTab("proposal", "careplan.tab.proposal", "/patients/{id}/proposal", 40, READERS);
    }

    @Bean
    PatientTab planTab() {
        return new PatientTab("plan", "careplan.tab.plan", "/patients/{id}/plan", 50, READERS);
    }

    @Bean
    PatientTab historyTab() {
        return new PatientTab("history", "careplan.tab.history", "/patients/{id}/history", 60, READERS);
    }
}

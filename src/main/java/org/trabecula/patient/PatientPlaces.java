package org.trabecula.patient;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trabecula.shared.layout.NavigationItem;
import org.trabecula.shared.layout.PatientTab;
import org.trabecula.shared.layout.TopbarSearch;

/** Where patients stand in the frame of every page. */
@Configuration(proxyBeanMethods = false)
class PatientPlaces {

    private static final Set<String> CARE_TEAM = Set.of("CLINICIAN", "NURSE");

    @Bean
    NavigationItem patientsInTheBar() {
        return new NavigationItem("patient.nav", "/patients", 20, CARE_TEAM);
    }

    @Bean
    TopbarSearch patientSearch() {
        return new TopbarSearch("patient.search.label", "patient.search.placeholder", "/patients/search", CARE_TEAM);
    }

    @Bean
    PatientTab overviewTab() {
        return new PatientTab("overview", "patient.tab.overview", "/patients/{id}", 10, CARE_TEAM);
    }
}

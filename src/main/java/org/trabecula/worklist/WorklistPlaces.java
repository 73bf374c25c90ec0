package org.trabecula.worklist;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trabecula.shared.layout.NavigationItem;

/** The worklist's place in the top bar: the first one, so the start page of those who may see it. */
@Configuration
class WorklistPlaces {

    private static final int FIRST = 10;

    @Bean
    NavigationItem worklistPlace() {
        return new NavigationItem("worklist.navigation", "/worklist", FIRST, Set.of("CLINICIAN", "NURSE"));
    }
}

package org.trabecula.audit;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.trabecula.shared.layout.NavigationItem;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditConfiguration {

    @Bean
    NavigationItem auditPlace() {
        return new NavigationItem("audit.nav", "/audit", 90, Set.of("ADMIN"));
    }
}

package org.trabecula.account;

import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trabecula.shared.layout.NavigationItem;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountSettings.class)
class AccountConfiguration {

    @Bean
    NavigationItem usersPlace() {
        return new NavigationItem("account.nav.users", "/users", 80, Set.of("ADMIN"));
    }
}

package org.trabecula.form;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trabecula.shared.layout.NavigationItem;

/** The place of the form's settings in the top bar. */
@Configuration(proxyBeanMethods = false)
class FormPlaces {

    private static final int ORDER = 75;

    @Bean
    NavigationItem formSettingsPlace() {
        return new NavigationItem("form.settings.nav", "/form-settings", ORDER, Set.of("ADMIN"));
    }
}

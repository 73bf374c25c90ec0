package org.trabecula.shared.time;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One clock, in one zone: {@code trabecula.zone}, else that of the machine. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    MovableClock clock(@Value("${trabecula.zone:}") String zone) {
        return new MovableClock(zone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zone));
    }
}

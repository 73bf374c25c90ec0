package org.trabecula.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class StartModeTests {

    @Test
    void withoutADataSourceItIsADemoOnThisMachineOnly() {
        StandardEnvironment environment = started(Map.of("server.address", "0.0.0.0"));
        assertThat(environment.getProperty("trabecula.demo")).isEqualTo("true");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void withADataSourceItIsProduction() {
        StandardEnvironment environment = started(Map.of("spring.datasource.url", "jdbc:postgresql://db/x"));
        assertThat(environment.getProperty("trabecula.demo")).isEqualTo("false");
        assertThat(environment.getProperty("server.address")).isNull();
    }

    @Test
    void aDemoOnADataSourceIsRefused() {
        assertThatThrownBy(() ->
                        started(Map.of("spring.datasource.url", "jdbc:postgresql://db/x", "trabecula.demo", "true")))
                .hasMessageContaining("a demo never runs on a server of yours");
    }

    @Test
    void theEmbeddedServerCanRunWithoutThePeopleOfTheDemo() {
        StandardEnvironment environment = started(Map.of("trabecula.demo", "false"));
        assertThat(environment.getProperty("trabecula.demo")).isEqualTo("false");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    private static StandardEnvironment started(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        new StartMode().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}

package org.trabecula.embedded;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides how the application starts. With a data source it is in production: no demo, whatever else is set. Without one it is
 * a demo with the embedded server: it listens on this machine only, whatever else is set.
 */
class StartMode implements EnvironmentPostProcessor, Ordered {

    /** {@code true} in a demo; set by nobody but this class, and by tests that want the embedded server without the people. */
    static final String DEMO = "trabecula.demo";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean production = environment.containsProperty("spring.datasource.url");
        boolean demo = environment.getProperty(DEMO, Boolean.class, !production);
        if (production && demo) {
            throw new IllegalStateException(
                    "trabecula.demo is set together with spring.datasource.url: a demo never runs on a server of yours");
        }
        Map<String, Object> settings = new HashMap<>();
        settings.put(DEMO, demo);
        if (!production) {
            settings.put("server.address", "127.0.0.1");
        }
        environment.getPropertySources().addFirst(new MapPropertySource("trabecula-start-mode", settings));
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }
}

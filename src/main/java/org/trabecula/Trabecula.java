package org.trabecula;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Trabecula: planning of pain care in people with bone metastases. Two modules may use the same class name; users are ours, not
 * Spring Boot's single one.
 */
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = UserDetailsServiceAutoConfiguration.class)
public class Trabecula {

    public static void main(String[] args) {
        SpringApplication.run(Trabecula.class, args);
    }
}

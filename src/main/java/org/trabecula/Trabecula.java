package org.trabecula;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Trabecula: planning of pain care in people with bone metastases. */
@SpringBootApplication
public class Trabecula {

    public static void main(String[] args) {
        SpringApplication.run(Trabecula.class, args);
    }
}

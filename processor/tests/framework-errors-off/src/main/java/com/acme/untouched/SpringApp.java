package com.acme.untouched;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Two routes on Spring Boot. */
@SpringBootApplication
@RestController
public class SpringApp {

    static App start() {
        ConfigurableApplicationContext context =
                SpringApplication.run(SpringApp.class, "--server.port=0", "--server.address=localhost");
        return new App(context.getEnvironment().getRequiredProperty("local.server.port", int.class), context);
    }

    @GetMapping("/gone")
    String gone() {
        return Failures.gone();
    }

    @GetMapping("/boom")
    String boom() {
        return Failures.boom();
    }
}

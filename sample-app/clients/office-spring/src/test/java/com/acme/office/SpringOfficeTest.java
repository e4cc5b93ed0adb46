package com.acme.office;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The office on Spring Boot, which calls the shop by {@code RestClient}. */
class SpringOfficeTest implements OfficeContract {

    private static Gateway gateway;
    private static ConfigurableApplicationContext office;

    @BeforeAll
    static void start() throws IOException {
        gateway = new Gateway();
        office = SpringApplication.run(OfficeApplication.class, "--server.port=0", "--shop.url=" + gateway.address());
    }

    @AfterAll
    static void stop() {
        office.close();
        gateway.close();
    }

    @Override
    public URI office() {
        return URI.create("http://localhost:" + office.getEnvironment().getProperty("local.server.port"));
    }

    @Override
    public URI gateway() {
        return gateway.address();
    }
}

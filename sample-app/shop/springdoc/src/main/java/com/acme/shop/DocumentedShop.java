package com.acme.shop;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The shop with springdoc: {@code /v3/api-docs} has the problems that its routes declare. */
@SpringBootApplication(scanBasePackages = "com.acme")
public class DocumentedShop {

    @Bean
    Shop shop() {
        return new Shop();
    }

    public static void main(String... args) {
        SpringApplication.run(DocumentedShop.class, args);
    }
}

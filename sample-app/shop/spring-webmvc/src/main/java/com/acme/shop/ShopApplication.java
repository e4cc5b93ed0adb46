package com.acme.shop;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The shop on Spring Boot. Its component scan reaches the generated {@code com.acme.shop.http.springwebmvc}. */
@SpringBootApplication
public class ShopApplication {

    @Bean
    Shop shop() {
        return new Shop();
    }

    @Bean
    Decoration decoration() {
        return new Decoration();
    }

    public static void main(String... args) {
        SpringApplication.run(ShopApplication.class, args);
    }
}

package com.acme.shop;

import com.acme.loyalty.Loyalty;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The shop on Spring Boot with WebFlux. Its component scan reaches the generated {@code com.acme.shop.http.springwebflux}. */
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

    @Bean
    Translation translation() {
        return new Translation();
    }

    /** Starts the shop with the adapter of loyalty points, an annotated package beside its own. */
    static ConfigurableApplicationContext withLoyalty(String... args) {
        return SpringApplication.run(new Class<?>[] {ShopApplication.class, Loyalty.class}, args);
    }

    public static void main(String... args) {
        SpringApplication.run(ShopApplication.class, args);
    }
}

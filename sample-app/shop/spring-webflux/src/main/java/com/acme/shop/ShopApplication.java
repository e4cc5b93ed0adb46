package com.acme.shop;

import com.acme.loyalty.Loyalty;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ReactorResourceFactory;

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

    /** Resources of its own: those that Reactor Netty shares would end with the first of two applications in one JVM. */
    @Bean
    ReactorResourceFactory resources() {
        ReactorResourceFactory resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        return resources;
    }

    /** Starts the shop with the adapter of loyalty points, an annotated package beside its own. */
    static ConfigurableApplicationContext withLoyalty(String... args) {
        return SpringApplication.run(new Class<?>[] {ShopApplication.class, Loyalty.class}, args);
    }

    public static void main(String... args) {
        SpringApplication.run(ShopApplication.class, args);
    }
}

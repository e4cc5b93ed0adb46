package com.acme.shop;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The shop before it is moved. */
@SpringBootApplication
public class ShopApplication {

    public static void main(String... arguments) {
        SpringApplication.run(ShopApplication.class, arguments);
    }
}

package com.acme.kiosk;

import com.acme.shop.Shop;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The shop's routes with the adapters of the kiosk and of loyalty points, and an own handler of what is illegal. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"com.acme.kiosk", "com.acme.loyalty", "com.acme.shop"},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "com\\.acme\\.shop\\.(http\\..*|ShopApplication)"))
public class KioskApplication {

    @Bean
    Shop shop() {
        return new Shop();
    }

    /** Without an order it comes after the generated advice. */
    @RestControllerAdvice
    static class OwnAdvice {

        @ExceptionHandler
        ResponseEntity<String> answer(IllegalStateException illegal) {
            return ResponseEntity.status(418).body("the application's own");
        }
    }
}

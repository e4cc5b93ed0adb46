package com.acme.shop;

import com.acme.loyalty.Loyalty;
import com.acme.shop.http.servlet.ServletProblemFilter;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

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

    /** Answers what comes from a filter, which no advice sees: it is before all filters, those of Spring Security too. */
    @Bean
    FilterRegistrationBean<ServletProblemFilter> problems(Decoration decoration) {
        FilterRegistrationBean<ServletProblemFilter> filter =
                new FilterRegistrationBean<>(new ServletProblemFilter(decoration));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        return filter;
    }

    /** Starts the shop with the adapter of loyalty points, an annotated package beside its own. */
    static ConfigurableApplicationContext withLoyalty(String... args) {
        return SpringApplication.run(new Class<?>[] {ShopApplication.class, Loyalty.class}, args);
    }

    public static void main(String... args) {
        SpringApplication.run(ShopApplication.class, args);
    }
}

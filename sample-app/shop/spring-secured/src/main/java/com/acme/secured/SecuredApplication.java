package com.acme.secured;

import java.time.Duration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.client.ReactorResourceFactory;

/** An application with Spring Security and metrics, on Web MVC or on WebFlux; the scan reaches the generated adapters. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan("com.acme.shop.http")
@Import(SecuredApplication.Beans.class)
public class SecuredApplication {

    /** What the application itself has. */
    @Configuration(proxyBeanMethods = false)
    @Import({MvcSecurity.class, MvcFilters.class, WebFluxSecurity.class, WebFluxFilters.class, SecuredController.class})
    static class Beans {

        /** Resources of its own: those that Reactor Netty shares would end with the first of two applications in one JVM. */
        @Bean
        ReactorResourceFactory resources() {
            ReactorResourceFactory resources = new ReactorResourceFactory();
            resources.setUseGlobalResources(false);
            resources.setShutdownQuietPeriod(Duration.ZERO); // otherwise each stop takes two seconds
            return resources;
        }
    }
}

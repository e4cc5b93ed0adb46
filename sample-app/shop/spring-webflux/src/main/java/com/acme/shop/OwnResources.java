package com.acme.shop;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;

/** What an application of several in one JVM needs of its own. */
@Configuration(proxyBeanMethods = false)
class OwnResources {

    /** Resources of its own: those that Reactor Netty shares would end with the first of two applications in one JVM. */
    @Bean
    ReactorResourceFactory resources() {
        ReactorResourceFactory resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        resources.setShutdownQuietPeriod(Duration.ZERO); // otherwise each stop takes two seconds
        return resources;
    }
}

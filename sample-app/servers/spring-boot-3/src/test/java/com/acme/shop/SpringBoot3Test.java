package com.acme.shop;

import java.net.URI;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class SpringBoot3Test extends WireContract implements ReviewContract {
    private ConfigurableApplicationContext application;

    @Override
    protected URI start() {
        application = SpringApplication.run(ShopApplication.class, "--server.port=0");
        return URI.create("http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
    }

    @Override
    protected void stop() {
        application.close();
    }
}

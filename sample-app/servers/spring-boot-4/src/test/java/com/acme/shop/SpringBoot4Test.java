package com.acme.shop;

import java.net.URI;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class SpringBoot4Test extends WireContract implements LogbackContract, ParameterContract, ReviewContract {
    private ConfigurableApplicationContext application;

    @Override
    protected URI start() {
        application = SpringApplication.run(ShopApplication.class, "--server.port=0");
        return address(application);
    }

    @Override
    protected void stop() {
        application.close();
    }

    @Override
    public Running startWithLoyalty() {
        ConfigurableApplicationContext both = ShopApplication.withLoyalty("--server.port=0");
        return new Running(address(both), both::close);
    }

    private static URI address(ConfigurableApplicationContext application) {
        return URI.create("http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
    }
}

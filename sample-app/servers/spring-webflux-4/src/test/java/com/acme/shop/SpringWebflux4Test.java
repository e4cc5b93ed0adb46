package com.acme.shop;

import com.acme.kiosk.KioskApplication;
import java.net.URI;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class SpringWebflux4Test extends WireContract
        implements FilterContract, LogbackContract, ParameterContract, ReviewContract {
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

    /** Spring Boot's own handler does not look at causes. */
    @Override
    public int statusInsideAWrapper() {
        return 500;
    }

    @Override
    public boolean looksAtEveryCause() {
        return true;
    }

    @Override
    public Running startWithKiosk() {
        ConfigurableApplicationContext kiosk = SpringApplication.run(KioskApplication.class, "--server.port=0");
        return new Running(address(kiosk), kiosk::close);
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

package com.acme.shop;

import com.acme.kiosk.KioskApplication;
import java.net.URI;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class SpringBoot3Test extends WireContract implements LogbackContract, ParameterContract, ReviewContract {
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

    /** What Tomcat 10.1 may log of it does not reach the log that the test reads. */
    @Override
    public String whoLogsWhatComesTooLate() {
        return "nobody";
    }
}

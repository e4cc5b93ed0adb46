package com.acme.shop;

import com.acme.kiosk.KioskApplication;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.slf4j.bridge.SLF4JBridgeHandler;
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

    /** Tomcat logs by the JDK; another application that ends here takes the bridge to Logback away. */
    @BeforeEach
    void bridgeTheLogOfTomcat() {
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.install();
        }
    }
}

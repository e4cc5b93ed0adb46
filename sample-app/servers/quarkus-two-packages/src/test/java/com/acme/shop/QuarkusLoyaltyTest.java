package com.acme.shop;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

@QuarkusTest
class QuarkusLoyaltyTest implements TwoPackagesContract {

    @Override
    public Running startWithLoyalty() {
        return new Running(ConfigProvider.getConfig().getValue("test.url", URI.class), () -> {});
    }

    /** The mappers answer, and then come the filters of Jakarta REST. */
    @Override
    public boolean variesAfterTheAdapter() {
        return true;
    }

    @Override
    public Wire wire() {
        return new Wire(startWithLoyalty().address());
    }
}

package com.acme.shop;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class QuarkusLoyaltyTest implements TwoPackagesContract {

    @Override
    public Running startWithLoyalty() {
        return new Running(ConfigProvider.getConfig().getValue("test.url", URI.class), () -> {});
    }

    /** Either package may answer, and both are told in German. */
    @TestFactory
    Stream<DynamicTest> whatTheFrameworkRefusesIsToldInGerman() {
        return new GermanCases(this, new Lazy(this::startWithLoyalty)).all();
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

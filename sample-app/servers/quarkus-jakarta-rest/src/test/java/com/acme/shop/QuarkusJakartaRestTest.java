package com.acme.shop;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DynamicTest;

/** The adapter for Jakarta REST on Quarkus: what it answers is the same. */
@QuarkusTest
class QuarkusJakartaRestTest implements ErrorContract, RefusalContract, ReviewContract {
    private final Wire wire = new Wire(ConfigProvider.getConfig().getValue("test.url", URI.class));

    @Override
    public Wire wire() {
        return wire;
    }

    @Override
    public boolean answersWhateverIsAccepted() {
        return false;
    }

    /** Quarkus has a mapper of its own for this class of Jackson's, which is nearer than that of the adapter. */
    @Override
    public Stream<DynamicTest> aValueOfAnotherTypeIsPointedAt() {
        return Stream.empty();
    }
}

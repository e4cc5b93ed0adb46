package com.acme.shop;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

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
}

package com.acme.office;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Starts the shop behind its gateway before the office. */
public final class GatewayResource implements QuarkusTestResourceLifecycleManager {

    private Gateway gateway;

    @Override
    public Map<String, String> start() {
        try {
            gateway = new Gateway();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return Map.of("quarkus.rest-client.shop.url", gateway.address().toString());
    }

    @Override
    public void stop() {
        gateway.close();
    }
}

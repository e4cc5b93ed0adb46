package com.acme.shop.armeria;

import com.acme.shop.Running;
import com.acme.shop.WireContract;
import java.net.URI;
import java.util.Set;

class ArmeriaTest extends WireContract {
    private ShopServer server;

    @Override
    protected URI start() {
        server = new ShopServer(0);
        return server.address();
    }

    @Override
    protected void stop() {
        server.close();
    }

    @Override
    public boolean tellsTheKnownMethods() {
        return false;
    }

    @Override
    public boolean tellsTheKnownMediaType() {
        return false;
    }

    @Override
    public Set<Integer> refusedByTheShop() {
        return Set.of(400);
    }

    @Override
    public Running startWithLoyalty() {
        ShopServer both = ShopServer.withLoyalty(0);
        return new Running(both.address(), both::close);
    }

    @Override
    public Set<String> knownToFail() {
        return Set.of(
                "given up: content-length",
                "given up: content-type",
                "given up: content-encoding",
                "given up: content-range",
                "given up: content-disposition",
                "given up: etag",
                "given up: last-modified",
                "on: two packages: bare",
                "on: two packages: wrapped",
                "on: two packages: unknown route");
    }
}

package com.acme.shop.jetty;

import com.acme.shop.WireContract;
import java.net.URI;

class JettyTest extends WireContract {
    private ShopServer server;

    @Override
    protected URI start() throws Exception {
        server = new ShopServer(0);
        return server.address();
    }

    @Override
    protected void stop() throws Exception {
        server.close();
    }

    @Override
    public boolean negotiates() {
        return false;
    }
}

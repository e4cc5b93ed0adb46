package com.acme.shop.jdk;

import com.acme.shop.RefundContract;
import com.acme.shop.WireContract;
import java.io.IOException;
import java.net.URI;

class JdkHttpServerTest extends WireContract implements RefundContract {
    private ShopServer server;

    @Override
    protected URI start() throws IOException {
        server = new ShopServer(0);
        return server.address();
    }

    @Override
    protected void stop() {
        server.close();
    }

    @Override
    public boolean negotiates() {
        return false;
    }

    @Override
    public boolean refuses() {
        return false;
    }
}

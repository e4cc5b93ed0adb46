package com.acme.shop.javalin;

import com.acme.shop.SearchContract;
import com.acme.shop.WireContract;
import java.net.URI;

class Javalin7Test extends WireContract implements SearchContract {
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
    public boolean negotiates() {
        return false;
    }
}

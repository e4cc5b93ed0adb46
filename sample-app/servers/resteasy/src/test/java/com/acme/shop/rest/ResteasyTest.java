package com.acme.shop.rest;

import com.acme.shop.ReviewContract;
import com.acme.shop.WireContract;
import java.net.URI;

class ResteasyTest extends WireContract implements ReviewContract {
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
    public boolean tellsTheKnownMediaType() {
        return false;
    }

    @Override
    public boolean answersWhateverIsAccepted() {
        return false;
    }

    @Override
    public boolean leavesMalformedJsonAlone() {
        return false;
    }
}

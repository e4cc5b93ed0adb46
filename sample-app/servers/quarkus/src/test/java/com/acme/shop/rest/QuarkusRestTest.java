package com.acme.shop.rest;

import com.acme.shop.ReviewContract;
import com.acme.shop.WireContract;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

@QuarkusTest
class QuarkusRestTest extends WireContract implements ReviewContract {

    @Override
    protected URI start() {
        return ConfigProvider.getConfig().getValue("test.url", URI.class);
    }

    /** Quarkus stops what it has started. */
    @Override
    protected void stop() {}

    @Override
    public boolean tellsTheKnownMethods() {
        return false;
    }

    @Override
    public boolean tellsTheKnownMediaType() {
        return false;
    }

    @Override
    public boolean headTellsTheLength() {
        return false;
    }

    @Override
    public boolean cutsOffWhatHasBegun() {
        return false;
    }

    @Override
    public boolean answersWhateverIsAccepted() {
        return false;
    }

    @Override
    public boolean addsNothingToWhatHasBegun() {
        return false;
    }
}

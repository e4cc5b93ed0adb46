package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.shop.helidon.ShopServer;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HelidonTest extends WireContract implements OwnWordsContract {
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

    /** Does not ask to close the connection, because Helidon ignores that. */
    @Test
    @Override
    public void headOfAnUnexpectedFailureHasNoBody() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else Helidon answers");
        try (RawConnection connection = wire().connect()) {
            assertThat(connection.send("HEAD", "/orders/boom", "", "").status()).isEqualTo(500);
            assertThat(connection.send("GET", "/orders/1", "", "").statusLine()).startsWith("HTTP/1.1 200");
        }
    }

    /** Helidon adds the length of zero itself. */
    @Override
    public boolean tellsNoLengthOfNoContent() {
        return false;
    }

    @Override
    public boolean negotiates() {
        return false;
    }

    @Override
    public Set<Integer> refusedByTheShop() {
        return Set.of(400, 405, 415);
    }

    @Override
    public Running startWithKiosk() {
        ShopServer kiosk = ShopServer.withKiosk(0);
        return new Running(kiosk.address(), kiosk::close);
    }

    @Override
    public boolean sendsPagesBeforeFilters() {
        return true;
    }

    @Override
    public Running startWithLoyalty() {
        ShopServer both = ShopServer.withLoyalty(0);
        return new Running(both.address(), both::close);
    }
}

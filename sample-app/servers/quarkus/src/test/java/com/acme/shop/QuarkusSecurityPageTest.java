package com.acme.shop;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.page.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What the page on Quarkus shows of security. */
@QuarkusTest
class QuarkusSecurityPageTest {

    @TestHTTPResource
    URI server;

    @Test
    void refusals_are_as_shown() throws Exception {
        assumeTrue(Page.FRAMEWORK_ERRORS);
        new Page("quarkus", "Security").holds(server);
    }
}

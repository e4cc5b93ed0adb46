package com.acme.shop;

import com.acme.page.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers on the page about Quarkus are those of its application, with OpenTelemetry. */
@QuarkusTest
class QuarkusPageTest {

    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @ValueSource(strings = {"See it work", "Your own handlers", "A trace id", "The framework's own errors"})
    void answers_are_as_shown(String section) throws Exception {
        new Page("quarkus", section).holds(server);
    }
}

package com.acme.page;

import com.acme.page.ArmeriaPageTest.Orders;
import com.acme.shop.http.armeria.ArmeriaProblemHandler;
import com.linecorp.armeria.server.ServerBuilder;
import com.linecorp.armeria.testing.junit5.server.ServerExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Armeria's own extension for tests has the answers of production. */
class ArmeriaExtensionTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension() {
        @Override
        protected void configure(ServerBuilder builder) {
            builder.annotatedService(new Orders()).errorHandler(new ArmeriaProblemHandler());
        }
    };

    @Test
    void the_first_answer_is_as_shown() throws Exception {
        new Page("armeria", "See it work").holds(SERVER.httpUri());
    }
}

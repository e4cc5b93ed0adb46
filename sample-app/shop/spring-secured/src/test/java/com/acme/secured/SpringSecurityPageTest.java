package com.acme.secured;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.acme.page.Page;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;

/** What the page on Spring shows of security. */
class SpringSecurityPageTest {

    @ParameterizedTest
    @EnumSource(names = {"SERVLET", "REACTIVE"})
    void refusals_are_as_shown(WebApplicationType type) throws Exception {
        assumeTrue(Page.FRAMEWORK_ERRORS);
        try (Running running = Running.start(SecuredApplication.class, type)) {
            String port = running.application().getEnvironment().getRequiredProperty("local.server.port");
            new Page("spring", "Security").holds(URI.create("http://127.0.0.1:" + port));
        }
    }
}

package com.acme.secured;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;

/** A problem that a controller returns is written as RFC 9457 has it, and not as the JSON library would write a record. */
class ReturnedProblemTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void is_flat_and_sets_the_status(WebApplicationType type) throws Exception {
        try (Running running = Running.start(SecuredApplication.class, type)) {
            for (String accept : new String[] {"*/*", "application/json", "application/problem+json", "text/html"}) {
                assertThat(Running.told(running.get("/open/problem", "Accept", accept)))
                        .as(accept)
                        .isEqualTo("402 application/problem+json "
                                + "{\"title\":\"Payment Required\",\"status\":402,\"balance\":30,\"hint\":null}");
            }
            assertThat(Running.told(running.get("/open/problem-of-another-status")))
                    .isEqualTo("409 application/problem+json "
                            + "{\"title\":\"Conflict\",\"status\":409,\"balance\":30,\"hint\":null}");
        }
    }
}

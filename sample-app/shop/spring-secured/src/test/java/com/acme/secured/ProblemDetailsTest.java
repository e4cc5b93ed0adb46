package com.acme.secured;

import static com.acme.secured.Running.FRAMEWORK_ERRORS;
import static com.acme.secured.Running.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.WebApplicationType;

/** Spring Boot's own problem details beside frameworkErrors: one shape, and the findings of validation are kept. */
class ProblemDetailsTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void beside_those_of_spring_boot(WebApplicationType type) throws Exception {
        try (Running running = Running.start(
                SecuredApplication.class,
                type,
                "spring.mvc.problemdetails.enabled=true",
                "spring.webflux.problemdetails.enabled=true")) {
            HttpResponse<String> invalid = running.get("/open/rated?stars=9");
            assertThat(invalid.statusCode()).isEqualTo(400);
            HttpResponse<String> unknown = running.get("/open/nowhere");
            if (FRAMEWORK_ERRORS) {
                assertThat(told(unknown)).isEqualTo(Running.problem(404, "Not Found"));
                assertThat(invalid.body())
                        .isEqualTo(
                                "{\"title\":\"Bad Request\",\"status\":400,\"errors\":"
                                        + "[{\"detail\":\"must be less than or equal to 5\",\"in\":\"query\",\"name\":\"stars\"}]}");
            } else {
                assertThat(invalid.body()).contains("Validation failure");
                assertThat(unknown.body()).contains("No static resource");
            }
        }
    }
}

package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.acme.generated.ConflictException;
import com.acme.generated.HttpStatusMapper;
import com.acme.generated.Problem;
import com.acme.generated.ProblemResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The header fields that do not stay when a problem takes the place of other content, and those that HTTP/2 does not have. */
class ReplacementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type",
                "content-length",
                "CONTENT-ENCODING",
                "Content-Digest",
                "ETag",
                "Last-Modified",
                "Accept-Ranges",
                "transfer-encoding"
            })
    void what_describes_the_content_goes_with_it(String field) {
        assertThat(ProblemResponse.describesContent(field)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set-Cookie",
                "Access-Control-Allow-Origin",
                "Content-Security-Policy",
                "Content-Security-Policy-Report-Only",
                "Accept",
                "Vary"
            })
    void other_fields_stay(String field) {
        assertThat(ProblemResponse.describesContent(field)).isFalse();
    }

    @Test
    void a_response_over_http_2_has_no_fields_of_a_connection() {
        ConflictException failure = new ConflictException("Busy.");
        for (String field : List.of("connection", "Upgrade", "Keep-Alive", "Proxy-Connection", "TE", "X-Shelf")) {
            failure.withHeader(field, "7");
        }

        ProblemResponse response = HttpStatusMapper.toResponse(failure).overHttp2();

        assertThat(response.headers())
                .containsExactly(entry("Content-Type", List.of(Problem.MEDIA_TYPE)), entry("X-Shelf", List.of("7")));
        assertThat(response.problem()).isEqualTo(failure.problem());
    }
}

package com.acme.hardening.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.acme.hardening.received.Upstream;
import com.acme.hardening.received.UpstreamException;
import com.acme.hardening.received.UpstreamProblem;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a received problem is read. */
class ReceivedRulesTest {

    private static final String SOLD_OUT = "\"type\": \"https://api.acme.com/problems/sold-out\"";
    private static final String WHOLE = "{" + SOLD_OUT + ", \"amount\": 3, \"level\": \"low\"}";

    @Test
    @Holds("C1")
    void a_member_of_another_type_counts_as_absent() {
        UpstreamException received = received(
                404, "{\"type\": null, \"title\": 5, \"status\": \"404\", \"instance\": {}, \"detail\": \"Gone.\"}");

        assertThat(received.type()).isEqualTo(URI.create("about:blank"));
        assertThat(received.title()).isNull();
        assertThat(received.instance()).isNull();
        assertThat(received.detail()).isEqualTo("Gone.");
    }

    @Test
    @Holds("C2")
    void the_type_identifies_a_problem() {
        assertThat(received(404, WHOLE.replace("{", "{\"title\": \"Another title.\", ")))
                .isInstanceOf(Upstream.SoldOut.class);
        assertThat(received(404, "{\"title\": \"Sold out.\", \"amount\": 3, \"level\": \"low\"}"))
                .isNotInstanceOf(Upstream.SoldOut.class);
    }

    @Test
    @Holds("C3")
    void a_relative_reference_is_resolved_against_the_request() {
        UpstreamException received = received(
                404,
                WHOLE.replace("https://api.acme.com/problems", "../problems")
                        .replace("{", "{\"instance\": \"?a=1\", "));

        assertThat(received).isInstanceOf(Upstream.SoldOut.class);
        assertThat(received.instance()).isEqualTo(URI.create("?a=1"));
    }

    @Test
    @Holds("C4")
    void a_type_is_not_looked_up() {
        String type = "jar:http://localhost:1/x.jar!/x"; // nothing listens there, and nobody asks
        assertThat(received(404, "{\"type\": \"" + type + "\"}").type()).isEqualTo(URI.create(type));
    }

    @Test
    @Holds("C5")
    void the_status_line_decides() {
        UpstreamException received = received(500, WHOLE.replace("{", "{\"status\": 404, "));

        assertThat(received.statusCode()).isEqualTo(500);
        assertThat(received).isInstanceOf(UpstreamException.ServerError.class).isNotInstanceOf(Upstream.SoldOut.class);
    }

    @Test
    @Holds("C6")
    void a_detail_is_text() {
        UpstreamException received =
                received(404, "{" + SOLD_OUT + ", \"detail\": \"{\\\"amount\\\": 3}, amount 3, level low\"}");

        assertThat(received).isInstanceOf(Upstream.SoldOut.class);
        assertThat(received.payload()).isEmpty();
    }

    @Test
    @Holds("C7")
    void an_unknown_member_is_no_failure() {
        UpstreamException received = received(404, WHOLE.replace("{", "{\"more\": {\"a\": [1]}, "));

        assertThat(received.payload()).get().isInstanceOf(UpstreamProblem.SoldOut.class);
        assertThat(received.members()).containsEntry("more", Map.of("a", List.of(1)));
    }

    @Test
    @Holds("C8")
    void an_instance_may_lead_nowhere() {
        assertThat(received(404, "{\"instance\": \"urn:uuid:0e7f\"}").instance())
                .isEqualTo(URI.create("urn:uuid:0e7f"));
    }

    @Test
    @Holds("C9")
    void what_the_rfc_does_not_say_has_a_defined_result() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        for (String none : List.of("[]", "7", "null", "{\"a\": " + deep + "}", "{\"title\": \"x\"", "")) {
            UpstreamException received = received(404, none);
            assertThat(received.type()).as(none).isEqualTo(URI.create("about:blank"));
            assertThat(received.members()).as(none).isEmpty();
        }
        assertThat(received(404, "{\"title\": \"x\", \"a\": 1, \"a\": 2}").members())
                .isEqualTo(Map.of("a", 2));
        for (String status : List.of("99", "1e99", "404.5", "-404")) {
            assertThat(received(404, WHOLE.replace("{", "{\"status\": " + status + ", "))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> received(200, WHOLE));
    }

    private static UpstreamException received(int status, String body) {
        return Upstream.of(
                Upstream.Request.of("GET", URI.create("https://api.acme.com/orders/7")),
                status,
                Map.of("Content-Type", List.of("application/problem+json")),
                body.getBytes(StandardCharsets.UTF_8));
    }
}

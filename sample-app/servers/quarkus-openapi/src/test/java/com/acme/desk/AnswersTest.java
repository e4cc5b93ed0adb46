package com.acme.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document changes nothing on the wire, also where the build profile excludes classes. */
@QuarkusTest
class AnswersTest {

    @Test
    void a_class_of_another_profile_is_excluded() {
        assertThat(Deployed.send("GET", "/night").statusCode()).isEqualTo(404);
        assertThat(Deployed.send("GET", "/day").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "stock, 409, https://shop.acme.com/problems/out-of-stock",
        "shipped, 409, https://shop.acme.com/problems/order-shipped",
        "archive, 503, https://shop.acme.com/problems/archive-unavailable",
        "frozen, 503, urn:acme:points-frozen",
        "declined, 402, https://shop.acme.com/problems/payment-declined",
        "limited, 429, https://shop.acme.com/problems/rate-limited"
    })
    void each_answer_is_as_the_document_says(String how, int status, String type) {
        HttpResponse<String> response = Deployed.send("POST", "/desk/orders/" + how);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = Deployed.json(response.body());
        assertThat(problem.get("type").asText()).isEqualTo(type);
        JsonNode document = Deployed.json(Deployed.document());
        assertThat(document.at("/paths/~1desk~1orders~1{how}/post/responses").has(Integer.toString(status)))
                .isTrue();
    }

    @Test
    void a_subclass_has_the_answer_of_its_superclass() {
        assertThat(Deployed.send("GET", "/desk/any").statusCode()).isEqualTo(404);
        assertThat(Deployed.json(Deployed.send("GET", "/desk/either").body())
                        .get("detail")
                        .asText())
                .isEqualTo("There is no such desk.");
    }
}

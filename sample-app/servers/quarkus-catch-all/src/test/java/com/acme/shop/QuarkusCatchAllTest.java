package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The kiosk maps {@code RuntimeException}, for whatever nobody else answers. */
@QuarkusTest
class QuarkusCatchAllTest {
    private final Wire wire = new Wire(ConfigProvider.getConfig().getValue("test.url", URI.class));

    @Test
    void what_nobody_else_answers_is_mapped() throws Exception {
        for (String path : new String[] {"/broken", "/broken/wrapped"}) {
            Wire.isProblem(wire.send("GET", path), 503, CatchAllContract.OUT_OF_ORDER);
        }
    }

    @Test
    void what_quarkus_refuses_keeps_its_status() throws Exception {
        keepsItsStatus("GET", "/nowhere", 404);
        keepsItsStatus("PUT", "/orders/1", 405);
        keepsItsStatus("GET", "/refused/403", 403);
        keepsItsStatus("GET", "/explicit/inside", 409);
        assertThat(keepsItsStatus("GET", "/explicit/moved", 303).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/orders/1"));
    }

    @Test
    void another_mapper_goes_first() throws Exception {
        for (String path : new String[] {"/errors/unexpected", "/errors/wrapped-unexpected"}) {
            HttpResponse<byte[]> answer = wire.send("GET", path);
            assertThat(answer.statusCode()).as(path).isEqualTo(418);
            assertThat(Wire.text(answer)).as(path).isEqualTo(CatchAllContract.OWN);
        }
        ExpectedAnswer.ALL.get("message").check(wire.send("GET", "/errors/message"));
        ExpectedAnswer.ALL.get("wrapped").check(wire.send("GET", "/errors/wrapped"));
    }

    private HttpResponse<byte[]> keepsItsStatus(String method, String path, int status) throws Exception {
        HttpResponse<byte[]> answer = wire.send(method, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).doesNotContain("problem+json");
        return answer;
    }
}

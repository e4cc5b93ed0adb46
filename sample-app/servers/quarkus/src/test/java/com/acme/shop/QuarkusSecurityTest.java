package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What Quarkus Security refuses. The challenge is there in both modes; the content is the framework's own by default. */
@QuarkusTest
class QuarkusSecurityTest {
    private final Wire wire = new Wire(ConfigProvider.getConfig().getValue("test.url", URI.class));

    @Test
    void without_credentials_the_challenge_is_kept() throws Exception {
        HttpResponse<byte[]> answer = wire.send("GET", "/till");
        Mode.isRefusal(answer, 401, "{\"title\":\"Unauthorized\",\"status\":401}");
        Wire.hasField(answer, "WWW-Authenticate", TokenMechanism.CHALLENGE);
    }

    @Test
    void with_wrong_credentials_the_challenge_is_kept() throws Exception {
        HttpResponse<byte[]> answer = wire.send("GET", "/till", "Authorization", "Bearer wrong");
        Mode.isRefusal(answer, 401, "{\"title\":\"Unauthorized\",\"status\":401}");
        Wire.hasField(answer, "WWW-Authenticate", TokenMechanism.CHALLENGE);
    }

    @Test
    void what_is_not_permitted_is_403() throws Exception {
        HttpResponse<byte[]> answer = wire.send("GET", "/till", "Authorization", "Bearer guest");
        Mode.isRefusal(answer, 403, "{\"title\":\"Forbidden\",\"status\":403}");
    }

    @Test
    void what_is_permitted_is_answered() throws Exception {
        HttpResponse<byte[]> answer = wire.send("GET", "/till", "Authorization", "Bearer cashier");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Wire.text(answer)).isEqualTo("30");
    }

    @Test
    void a_redirect_to_the_login_stays() throws Exception {
        HttpResponse<byte[]> answer = wire.send("GET", "/till/login");
        assertThat(answer.statusCode()).isEqualTo(302);
        Wire.hasField(answer, "Location", "/login.html");
        assertThat(Wire.text(answer)).isEmpty();
    }

    /** Decided before Quarkus REST has the request; see docs/frameworks.md. */
    @Test
    void the_refusal_of_an_http_policy_reaches_no_mapper() throws Exception {
        HttpResponse<byte[]> answer = wire.send("GET", "/policy");
        assertThat(answer.statusCode()).isEqualTo(401);
        Wire.hasField(answer, "WWW-Authenticate", TokenMechanism.CHALLENGE);
        Wire.hasNoField(answer, "Content-Type");
    }
}

package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** A mapper of the application's for what Quarkus Security refuses. */
@QuarkusTest
@TestProfile(QuarkusOwnSecurityTest.OwnSecurity.class)
class QuarkusOwnSecurityTest {
    private final Wire wire = new Wire(ConfigProvider.getConfig().getValue("test.url", URI.class));

    @Test
    void a_mapper_with_priority_4999_goes_first() throws Exception {
        HttpResponse<byte[]> answer = wire.send("GET", "/till");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Wire.text(answer)).isEqualTo("Who are you?");
        Wire.hasField(answer, "WWW-Authenticate", "Bearer realm=\"own\"");
    }

    public static class OwnSecurity implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "own-security";
        }
    }
}

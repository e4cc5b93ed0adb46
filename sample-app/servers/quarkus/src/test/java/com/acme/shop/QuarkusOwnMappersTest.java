package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Mappers of the application's for the same classes as those of the adapter. */
@QuarkusTest
@TestProfile(QuarkusOwnMappersTest.WithOwnMappers.class)
class QuarkusOwnMappersTest {
    private final Wire wire = new Wire(ConfigProvider.getConfig().getValue("test.url", URI.class));

    @Test
    void a_mapper_without_a_priority_goes_first() throws Exception {
        isOwn("/errors/message", 409);
        isOwn("/errors/wrapped", 409);
        isOwn("/errors/unexpected", 503);
    }

    @Test
    void a_mapper_with_priority_4999_goes_first_for_security() throws Exception {
        Wire.hasField(isOwn("/till", 401), "WWW-Authenticate", "Bearer realm=\"own\"");
    }

    private HttpResponse<byte[]> isOwn(String path, int status) throws Exception {
        HttpResponse<byte[]> answer = wire.send("GET", path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(Wire.text(answer)).as(path).isEqualTo("own");
        return answer;
    }

    public static class WithOwnMappers implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "own-mappers";
        }
    }
}

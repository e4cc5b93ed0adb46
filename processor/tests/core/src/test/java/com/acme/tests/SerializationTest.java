package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.generated.ClientErrorException;
import com.acme.generated.HttpStatusException;
import com.acme.generated.HttpStatusMapper;
import com.acme.generated.MethodNotAllowedException;
import com.acme.generated.RedirectionException;
import com.acme.generated.ServiceUnavailableException;
import com.acme.generated.TooManyRequestsException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exceptions survive Java serialization. */
class SerializationTest {

    @ParameterizedTest
    @MethodSource("exceptions")
    void all_state_survives(HttpStatusException exception) throws Exception {
        HttpStatusException copy = copy(exception);

        assertThat(copy).isExactlyInstanceOf(exception.getClass()).hasMessage(exception.getMessage());
        assertThat(copy.statusCode()).isEqualTo(exception.statusCode());
        assertThat(copy.status()).isSameAs(exception.status());
        assertThat(copy.headers()).isEqualTo(exception.headers());
        assertThat(copy.problem()).isEqualTo(exception.problem());
        assertThat(HttpStatusMapper.toResponse(copy).body())
                .isEqualTo(HttpStatusMapper.toResponse(exception).body());
    }

    @Test
    void a_member_that_cannot_be_serialized_does_not_lose_the_exception() throws Exception {
        HttpStatusException exception = new ServiceUnavailableException("down").with("thread", new Object());

        assertThat(copy(exception).statusCode()).isEqualTo(503);
        assertThat(copy(exception)).hasMessage("down");
    }

    @Test
    void a_copy_still_takes_headers_and_members() throws Exception {
        HttpStatusException copy = copy(new TooManyRequestsException("slow"));
        copy.withHeader("X-A", "b").with("c", 1);

        assertThat(copy.headers()).containsKey("X-A");
        assertThat(copy.problem().extensions()).containsKey("c");
    }

    static List<HttpStatusException> exceptions() {
        return List.of(
                new TooManyRequestsException("slow").retryAfter(Duration.ofSeconds(5)),
                new MethodNotAllowedException(List.of("GET"), "no", new IllegalStateException("why")),
                ClientErrorException.of(499, "unknown"),
                RedirectionException.found(URI.create("/x")),
                new ServiceUnavailableException("down")
                        .withDetail("Back at noon.")
                        .withType(URI.create("tag:acme,2026:down"))
                        .withTitle("Down")
                        .withInstance(URI.create("/x"))
                        .with("n", new BigDecimal("1.10"))
                        .with("list", new ArrayList<>(List.of(1, 2)))
                        .with("map", Map.of("k", "v")));
    }

    private static HttpStatusException copy(HttpStatusException exception) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (HttpStatusException) in.readObject();
        }
    }
}

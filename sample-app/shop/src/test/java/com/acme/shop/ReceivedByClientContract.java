package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.http.HttpStatus;
import com.acme.shop.http.HttpStatusException;
import com.acme.shop.http.HttpStatusMapper;
import com.acme.shop.http.Problem;
import com.acme.shop.http.ProblemResponse;
import com.acme.shop.http.Upstream;
import com.acme.shop.http.UpstreamException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A client of the same catalog gets from the server what was thrown there: its class and what is public, and nothing else. */
interface ReceivedByClientContract extends ErrorContract {

    /** The names of the failures for which the sample has a mapper of its own. */
    default List<String> answeredByTheApplication() {
        return List.of();
    }

    @TestFactory
    @BothModes
    default Stream<DynamicTest> everyExceptionIsReceivedByItsClass() {
        return ThrownErrors.ALL.entrySet().stream()
                .filter(thrown -> !unanswerable().contains(thrown.getKey()))
                .filter(thrown -> !answeredByTheApplication().contains(thrown.getKey()))
                .filter(thrown -> thrown.getValue().get() instanceof HttpStatusException)
                .map(thrown -> DynamicTest.dynamicTest("received: " + thrown.getKey(), () -> {
                    HttpResponse<byte[]> answer = wire().send("GET", "/errors/" + thrown.getKey());
                    UpstreamException received = Upstream.of(
                            Upstream.Request.of("GET", answer.uri()),
                            answer.statusCode(),
                            answer.headers().map(),
                            answer.body());
                    isWhatWasThrown(received, thrown.getValue().get());
                }));
    }

    private static void isWhatWasThrown(UpstreamException received, RuntimeException thrown) throws Exception {
        ProblemResponse sent = HttpStatusMapper.toResponse(thrown);
        assertThat(received.statusCode()).isEqualTo(sent.status());
        Optional<Class<?>> ofType = nested(Upstream.class, thrown.getClass().getSimpleName());
        assertThat(received.getClass()).isEqualTo(ofType.orElseGet(() -> ofStatus(sent.status())));
        URI own = sent.problem().instance();
        boolean isNew = own == null && String.valueOf(received.instance()).startsWith("urn:uuid:");
        Problem problem = new Problem(
                received.type(),
                received.title(),
                received.statusCode(),
                received.detail(),
                sent.status() >= 500 && isNew ? null : received.instance(),
                received.members());
        assertThat(problem.toJson()).isEqualTo(sent.problem().toJson());
        for (String name : List.of("Retry-After", "WWW-Authenticate", "Allow", "Link", "Content-Range", "Accept")) {
            assertThat(received.headers().get(name))
                    .as(name)
                    .isEqualTo(sent.headers().get(name));
        }
        assertThat(received.payload().isPresent()).isEqualTo(ofType.isPresent());
        if (received.payload().isPresent()) {
            Record data = (Record) received.payload().get();
            for (RecordComponent member : data.getClass().getRecordComponents()) {
                Object value = thrown.getClass().getMethod(member.getName()).invoke(thrown);
                assertThat(String.valueOf(member.getAccessor().invoke(data)))
                        .as(member.getName())
                        .isEqualTo(String.valueOf(value));
            }
        }
        assertThat(received.excerpt()).isEmpty();
        String everything = received + " " + received.members() + received.headers() + received.payload();
        assertThat(everything).doesNotContain("4111-1111", "pay-4711", "hunter2", "archive-3", "db-3");
    }

    private static Class<?> ofStatus(int status) {
        return HttpStatus.find(status)
                .flatMap(known -> nested(UpstreamException.class, known.name().replace("_", "")))
                .orElse(status < 500 ? UpstreamException.ClientError.class : UpstreamException.ServerError.class);
    }

    /** @param name in any case, perhaps with {@code Exception} at its end */
    private static Optional<Class<?>> nested(Class<?> outer, String name) {
        String simpleName = name.replaceFirst("Exception$", "");
        return Stream.of(outer.getDeclaredClasses())
                .filter(type -> type.getSimpleName().equalsIgnoreCase(simpleName))
                .filter(UpstreamException.class::isAssignableFrom)
                .findFirst();
    }
}

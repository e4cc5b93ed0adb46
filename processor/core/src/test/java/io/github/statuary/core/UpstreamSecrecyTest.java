package io.github.statuary.core;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a received error is told without being asked for. */
class UpstreamSecrecyTest {

    private static final List<Class<?>> PUBLIC = List.of(
            UpstreamException.class,
            Upstream.class,
            Upstream.Request.class,
            UpstreamProblem.class,
            UpstreamResponse.class,
            UpstreamDecoder.class,
            UpstreamDecoder.Fields.class,
            RetryAdvice.class);

    private static final UpstreamException RECEIVED = Upstream.of(
            Upstream.Request.of(
                    "POST", URI.create("https://secret:secret@api.acme.com:8443/secret?token=secret#secret")),
            403,
            Map.of(
                    "Content-Type", List.of("application/problem+json; secret=1"),
                    "Retry-After", List.of("12345"),
                    "Set-Cookie", List.of("id=secret"),
                    "Location", List.of("/secret"),
                    "X-Other", List.of("secret")),
            ("{'type':'https://secret','title':'secret','detail':'secret','instance':'/secret',"
                            + "'secret':['secret'],'status':403}")
                    .replace('\'', '"')
                    .getBytes(UTF_8));

    @Test
    void the_message_has_nothing_of_the_wire_but_the_status() {
        assertThat(RECEIVED).hasMessage("POST https://api.acme.com:8443: 403 Forbidden, unknown type");
        assertThat(RECEIVED)
                .hasToString("io.github.statuary.core.UpstreamException$Forbidden: "
                        + "POST https://api.acme.com:8443: 403 Forbidden, unknown type");
        StringWriter log = new StringWriter();
        RECEIVED.printStackTrace(new PrintWriter(log));
        assertThat(log.toString()).doesNotContain("secret");
        assertThat(RECEIVED.getCause()).isNull();
    }

    @Test
    void the_serialized_form_has_nothing_of_the_wire_but_the_status() throws Exception {
        byte[] form = serialized(RECEIVED);
        assertThat(new String(form, ISO_8859_1)).doesNotContain("secret").contains("https", "api.acme.com", "POST");

        UpstreamException copy = copy(form);
        assertThat(copy).isExactlyInstanceOf(UpstreamException.Forbidden.class).hasMessage(RECEIVED.getMessage());
        assertThat(copy.statusCode()).isEqualTo(403);
        assertThat(copy.method()).contains("POST");
        assertThat(copy.origin()).contains(URI.create("https://api.acme.com:8443"));
        assertThat(copy.type()).isEqualTo(URI.create("about:blank"));
        assertThat(copy.title()).isNull();
        assertThat(copy.detail()).isNull();
        assertThat(copy.instance()).isNull();
        assertThat(copy.members()).isEmpty();
        assertThat(copy.headers()).isEmpty();
        assertThat(copy.payload()).isEmpty();
        assertThat(copy.excerpt()).isEmpty();
        assertThat(copy.retryAfter()).isEmpty();
    }

    @Test
    void an_excerpt_is_not_serialized() throws Exception {
        UpstreamException html = Upstream.of(
                Upstream.Request.of("GET", null),
                502,
                Map.of("Retry-After", List.of("12345")),
                "<h1>secret</h1>".getBytes(UTF_8));
        assertThat(html.excerpt()).contains("secret");
        byte[] form = serialized(html);

        assertThat(new String(form, ISO_8859_1)).doesNotContain("secret");
        assertThat(copy(form).retryAdvice())
                .isEqualTo(new RetryAdvice(RetryAdvice.Safety.IF_IDEMPOTENT, true, java.util.Optional.empty()));
        assertThat(html).hasMessage("GET: 502 Bad Gateway");
    }

    @Test
    void an_advice_is_serialized_without_the_delay() throws Exception {
        UpstreamException busy = Upstream.of(null, 429, Map.of("Retry-After", List.of("30")), null);

        assertThat(busy.retryAdvice().delay()).isPresent();
        assertThat(copy(serialized(busy)).retryAdvice())
                .isEqualTo(new RetryAdvice(RetryAdvice.Safety.YES, false, java.util.Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.acme.com, https://api.acme.com",
        "https://api.acme.com:443/a?b, https://api.acme.com:443",
        "http://[::1]:80/a, http://[::1]:80",
        "http://user:word@order_service:80/a, http://order_service:80",
        "http://a@b@order_service/a, http://order_service",
        "mailto:a@b, ''",
        "/orders?x, ''",
        "file:///x, ''",
        "//api.acme.com/x, ''",
    })
    void the_origin_is_the_scheme_the_host_and_the_port(String target, String origin) {
        URI uri = URI.create(target);
        assertThat(Upstream.of(Upstream.Request.of(null, uri), 404, null, null).origin())
                .isEqualTo(origin.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(URI.create(origin)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GET /secret", "G\nET", "G\u00C9T", "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM"})
    void what_is_no_method_is_not_told(String method) {
        UpstreamException received = Upstream.of(Upstream.Request.of(method, null), 404, null, null);

        assertThat(received.method()).isEmpty();
        assertThat(received).hasMessage("404 Not Found");
    }

    @Test
    void a_message_has_a_limit() {
        URI uri = URI.create("https://" + "x".repeat(500) + "/");

        assertThat(Upstream.of(Upstream.Request.of("GET", uri), 404, null, null).getMessage())
                .hasSize(300)
                .startsWith("GET https://xxx");
    }

    @Test
    void a_request_does_not_tell_its_target() {
        assertThat(Upstream.Request.of("GET", URI.create("https://a:b@c/secret?secret")))
                .hasToString("GET https://c");
        assertThat(Upstream.Request.of(null, URI.create("https://c/secret"))).hasToString("https://c");
        assertThat(Upstream.Request.of("GET", null)).hasToString("GET");
        assertThat(Upstream.Request.of(null, null)).hasToString("");
    }

    @Test
    void no_method_gives_a_response_of_ones_own() {
        List<Class<?>> types = new ArrayList<>(PUBLIC);
        types.addAll(List.of(UpstreamException.class.getDeclaredClasses()));
        for (Class<?> type : types) {
            assertThat(HttpStatusException.class.isAssignableFrom(type)).isFalse();
            for (Method method : type.getMethods()) {
                assertThat(method.getReturnType())
                        .as(method.toString())
                        .isNotIn(Problem.class, ProblemResponse.class, HttpStatusException.class);
            }
        }
    }

    @Test
    void only_the_decoder_makes_what_the_constructors_take() {
        assertThat(UpstreamResponse.class.getConstructors()).isEmpty();
        assertThat(Modifier.isFinal(UpstreamResponse.class.getModifiers())).isTrue();
        assertThat(UpstreamResponse.class.getMethods()).allMatch(method -> method.getDeclaringClass() == Object.class);
        for (Class<?> type : UpstreamException.class.getDeclaredClasses()) {
            if (UpstreamException.class.isAssignableFrom(type)) {
                assertThat(type.getConstructors()).isEmpty();
                assertThat(type.getDeclaredConstructors()).hasSize(1);
                assertThat(type.getDeclaredConstructors()[0].getParameterTypes())
                        .containsExactly(UpstreamResponse.class);
            }
        }
    }

    @Test
    void names_of_header_fields_are_found_in_every_locale() {
        Locale home = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            UpstreamException received = Upstream.of(
                    null,
                    404,
                    Map.of(
                            "CONTENT-TYPE", List.of("APPLICATION/PROBLEM+JSON; CHARSET=ISO-8859-9"),
                            "X-REQUEST-ID", List.of("7")),
                    "{\"detail\":\"\u00DD\"}".getBytes(ISO_8859_1));
            assertThat(received.detail()).isEqualTo("\u0130");
            assertThat(received.headers().keySet()).containsExactly("Content-Type", "X-Request-Id");
        } finally {
            Locale.setDefault(home);
        }
    }

    private static byte[] serialized(UpstreamException received) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(received);
        }
        return bytes.toByteArray();
    }

    private static UpstreamException copy(byte[] form) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(form))) {
            return (UpstreamException) in.readObject();
        }
    }
}

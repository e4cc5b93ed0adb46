package io.github.statuary.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which exception a received response becomes. */
class UpstreamTest {

    private static final Upstream.Request GET =
            Upstream.Request.of("GET", URI.create("https://api.acme.com:8443/orders/7?key=secret"));

    private static final String PROBLEM = "{\"title\":\"Gone\",\"status\":410,\"detail\":\"Sold.\"}";

    @Test
    void a_problem_is_readable() {
        UpstreamException received = received(
                404,
                "application/problem+json",
                "{\"type\":\"https://acme.com/x\",\"title\":\"T\",\"status\":404,\"detail\":\"D\","
                        + "\"instance\":\"/i/1\",\"a\":[1,{\"b\":null}],\"c\":1.50}");

        assertThat(received).isExactlyInstanceOf(UpstreamException.NotFound.class);
        assertThat(received.status()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(received.type()).isEqualTo(URI.create("https://acme.com/x"));
        assertThat(received.title()).isEqualTo("T");
        assertThat(received.detail()).isEqualTo("D");
        assertThat(received.instance()).isEqualTo(URI.create("/i/1"));
        Map<String, Object> inner = new HashMap<>();
        inner.put("b", null);
        assertThat(received.members())
                .containsExactly(entry("a", Arrays.asList(1, inner)), entry("c", new BigDecimal("1.50")));
        assertThat(received.method()).contains("GET");
        assertThat(received.origin()).contains(URI.create("https://api.acme.com:8443"));
        assertThat(received.excerpt()).isEmpty();
        assertThat(received.truncated()).isFalse();
        assertThat(received.payload()).isEmpty();
    }

    @Test
    void nobody_else_has_what_was_received() {
        byte[] body = "{\"title\":\"T\",\"a\":1}".getBytes(UTF_8);
        Map<String, List<String>> headers = new HashMap<>();
        List<String> values = new ArrayList<>(List.of("application/problem+json"));
        headers.put("Content-Type", values);

        UpstreamException received = Upstream.of(GET, 404, headers, body);
        Arrays.fill(body, (byte) 'x');
        headers.put("Link", List.of("</x>"));
        values.set(0, "x");

        assertThat(received.title()).isEqualTo("T");
        assertThat(received.members()).containsExactly(entry("a", 1));
        assertThat(received.headers()).containsExactly(entry("Content-Type", List.of("application/problem+json")));
    }

    @Test
    void what_was_read_is_read_once() {
        UpstreamException received = received(404, "application/problem+json", "{\"title\":\"T\",\"a\":[]}");

        assertThat(received.title()).isSameAs(received.title());
        assertThat(received.members()).isSameAs(received.members());
        assertThat(received.headers()).isSameAs(received.headers());
    }

    @Test
    void what_was_received_cannot_be_changed() {
        UpstreamException received = Upstream.of(
                GET,
                404,
                Map.of("Content-Type", List.of("application/problem+json")),
                "{\"a\":[1,{}],\"b\":{}}".getBytes(UTF_8));

        assertThatThrownBy(() -> received.members().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((Map<?, ?>) received.members().get("b")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ((List<?>) received.members().get("a")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> received.headers().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> received.headers().get("Content-Type").clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "300, Redirection",
        "304, Redirection",
        "399, Redirection",
        "400, BadRequest",
        "418, ClientError",
        "429, TooManyRequests",
        "499, ClientError",
        "500, InternalServerError",
        "510, NotExtended",
        "599, ServerError",
        "600, ServerError",
        "999, ServerError",
    })
    void the_status_line_gives_the_class(int status, String name) {
        UpstreamException received = received(status, "application/problem+json", "{\"status\":404}");

        assertThat(received.getClass().getSimpleName()).isEqualTo(name);
        assertThat(received.statusCode()).isEqualTo(status);
        assertThat(received.status()).isSameAs(HttpStatus.of(status));
    }

    @Test
    void every_error_has_the_class_of_its_name() {
        for (HttpStatus status : HttpStatus.values()) {
            if (status.isError()) {
                String name = ExceptionsByCode.error(status.code(), null, mandatory())
                        .getClass()
                        .getSimpleName();
                assertThat(Upstream.of(GET, status.code(), null, null)
                                        .getClass()
                                        .getSimpleName() + "Exception")
                        .isEqualTo(name);
            }
        }
    }

    private static HeaderFields mandatory() {
        return HeaderFields.of("WWW-Authenticate", "Basic")
                .with("Proxy-Authenticate", "Basic")
                .with("Allow", "GET")
                .with("Upgrade", "h2c");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 100, 200, 204, 299, 1000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void what_is_no_error_is_refused(int status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Upstream.of(GET, status, null, null))
                .withMessageContaining(Integer.toString(status));
    }

    @Test
    void nothing_need_be_known() {
        UpstreamException received = Upstream.of(null, 503, null, null);

        assertThat(received).isExactlyInstanceOf(UpstreamException.ServiceUnavailable.class);
        assertThat(received).hasMessage("503 Service Unavailable");
        assertThat(received.method()).isEmpty();
        assertThat(received.origin()).isEmpty();
        assertThat(received.headers()).isEmpty();
        assertThat(received.members()).isEmpty();
        assertThat(received.type()).isEqualTo(URI.create("about:blank"));
        assertThat(received.title()).isNull();
        assertThat(received.excerpt()).isEmpty();
        assertThat(received.truncated()).isFalse();
        assertThat(received.retryAdvice().worthRetrying()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/problem+json | {} | true",
                "APPLICATION/PROBLEM+JSON ; charset=utf-8 | {} | true",
                "application/problem+json | {'title':'x','status':'500'} | true",
                "application/problem+json | [] | false",
                "application/problem+json | 'x' | false",
                "application/problem+json | | false",
                "application/problem+json | {'title':'x'} x | false",
                "application/problem+json | {'title':'x' | false",
                "application/problem+json | {'title':'x',} | false",
                "application/json | {'title':'x'} | true",
                "application/json | {'type':'x'} | true",
                "application/json | {'title':'x','status':410} | true",
                "application/vnd.acme+json; v=1 | {'title':'x','status':410} | true",
                "application/json | {'status':410} | false",
                "application/json | {'status':'DOWN'} | false",
                "application/json | {'title':'x','status':404} | false",
                "application/json | {'title':'x','status':'410'} | false",
                "application/json | {'title':'x','status':null} | false",
                "application/json | {'title':7,'type':null} | false",
                "application/json | {'error':'x'} | false",
                "application/problem+xml | {'title':'x'} | false",
                "text/html | {'title':'x'} | false",
                "text/json | {'title':'x'} | false",
                "text/plain | {'title':'x'} | false",
                "'' | {'title':'x'} | false",
            })
    void the_media_type_and_the_members_make_a_problem(String type, String body, boolean problem) {
        String json = body == null ? "" : body.replace('\'', '"');
        UpstreamException received = received(410, type, json);

        assertThat(received).isExactlyInstanceOf(UpstreamException.Gone.class);
        assertThat(received.excerpt()).isEqualTo(problem ? "" : json);
        if (!problem) {
            assertThat(received.title()).isNull();
            assertThat(received.members()).isEmpty();
        }
    }

    @Test
    void a_standard_member_of_the_wrong_type_is_absent_and_the_rest_survives() {
        UpstreamException received = received(
                404,
                "application/problem+json",
                "{\"type\":7,\"title\":[],\"status\":\"x\",\"detail\":{},\"instance\":\"a b\",\"a\":1}");

        assertThat(received.type()).isEqualTo(URI.create("about:blank"));
        assertThat(received.title()).isNull();
        assertThat(received.detail()).isNull();
        assertThat(received.instance()).isNull();
        assertThat(received.members()).containsExactly(entry("a", 1));
    }

    @Test
    void a_uri_has_a_limit() {
        String longest = "/" + "x".repeat(2_047);
        assertThat(received(
                        404,
                        "application/problem+json",
                        "{\"type\":\"" + longest + "\",\"instance\":\"" + longest + "x\"}"))
                .satisfies(received -> {
                    assertThat(received.type()).hasToString(longest);
                    assertThat(received.instance()).isNull();
                });
    }

    @Test
    void a_body_that_was_cut_is_no_problem() {
        UpstreamException received = Upstream.of(
                GET, 410, Map.of("Content-Type", List.of("application/problem+json")), PROBLEM.getBytes(UTF_8), true);

        assertThat(received.title()).isNull();
        assertThat(received.excerpt()).isEqualTo(PROBLEM);
        assertThat(received.truncated()).isTrue();
    }

    @Test
    void a_body_has_a_limit() {
        String fits = "{\"a\":\"" + "x".repeat(UpstreamDecoder.MOST_OCTETS - 8) + "\"}";
        assertThat(received(410, "application/problem+json", fits)).satisfies(received -> {
            assertThat(received.members()).containsKey("a");
            assertThat(received.truncated()).isFalse();
        });
        assertThat(received(410, "application/problem+json", fits + " ")).satisfies(received -> {
            assertThat(received.members()).isEmpty();
            assertThat(received.truncated()).isTrue();
            assertThat(received.excerpt()).hasSize(2_000).startsWith("{\"a\":\"xxx");
        });
    }

    @Test
    void an_excerpt_does_not_cut_a_character() {
        assertThat(received(500, "text/html", "x" + "\uD83D\uDE00".repeat(1_500))
                        .excerpt())
                .hasSize(1_999)
                .endsWith("\uD83D\uDE00");
        assertThat(received(500, "text/html", "\uD83D\uDE00".repeat(1_000)).excerpt())
                .hasSize(2_000);
        assertThat(received(500, "text/html", "\u20AC".repeat(2_500)).excerpt()).isEqualTo("\u20AC".repeat(2_000));
    }

    @ParameterizedTest
    @CsvSource({
        "utf-8, UTF-8", "'\"utf-8\"', UTF-8", "ISO-8859-1, ISO-8859-1", "utf-16, UTF-16", "UTF-16LE, UTF-16LE",
        "utf-32be, UTF-32BE", "windows-1252, windows-1252", "no-such-charset, UTF-8", "'', UTF-8",
                "\u0131so-8859-1, UTF-8",
    })
    void a_declared_charset_is_honoured(String declared, String charset) {
        String json = "{\"title\":\"Gr\u00F6\u00DFe\"}";
        UpstreamException received = Upstream.of(
                GET,
                422,
                Map.of("Content-Type", List.of("application/problem+json; v=\"1;2\"; Charset=" + declared + "; x=y")),
                json.getBytes(Charset.forName(charset)));

        assertThat(received.title()).isEqualTo("Gr\u00F6\u00DFe");
    }

    /** In these charsets an octet that is a quote or a backslash in ASCII may be a part of another character. */
    @ParameterizedTest
    @CsvSource({"Shift_JIS, \u8868", "UTF-16BE, \u2222\u5C22", "GB18030, \u4E57", "US-ASCII, a"})
    void an_octet_of_another_character_ends_no_text(String charset, String title) {
        UpstreamException received = Upstream.of(
                GET,
                410,
                Map.of("Content-Type", List.of("application/problem+json;charset=" + charset)),
                ("{\"title\":\"" + title + "\"}").getBytes(Charset.forName(charset)));

        assertThat(received.title()).isEqualTo(title);
    }

    @Test
    void a_byte_order_mark_is_skipped() {
        assertThat(received(410, "application/problem+json", "\uFEFF" + PROBLEM).detail())
                .isEqualTo("Sold.");
        assertThat(received(410, "text/plain", "\uFEFFsold").excerpt()).isEqualTo("sold");
        assertThat(Upstream.of(
                                GET,
                                410,
                                Map.of("Content-Type", List.of("application/problem+json;charset=UTF-16LE")),
                                ("\uFEFF" + PROBLEM).getBytes(StandardCharsets.UTF_16LE))
                        .detail())
                .isEqualTo("Sold.");
    }

    @Test
    void malformed_octets_are_replaced() {
        byte[] body = "{\"title\":\"a?b\"}".getBytes(UTF_8);
        body[11] = (byte) 0xFF;
        assertThat(Upstream.of(GET, 410, Map.of("Content-Type", List.of("application/problem+json")), body)
                        .title())
                .isEqualTo("a\uFFFDb");
    }

    @Test
    void a_charset_cannot_bring_in_lone_surrogates() {
        byte[] body = "{\"title\":\"???\"}".getBytes(UTF_8);
        body[10] = (byte) 0xED;
        body[11] = (byte) 0xA0;
        body[12] = (byte) 0x80;
        assertThat(Upstream.of(
                                GET,
                                410,
                                Map.of("Content-Type", List.of("application/problem+json;charset=CESU-8")),
                                body)
                        .title())
                .isEqualTo("\uFFFD");
    }

    @Test
    void header_fields_that_nobody_expects_do_no_harm() {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put(null, List.of("HTTP/1.1 500 Oops"));
        headers.put("Date", null);
        headers.put("Allow", Arrays.asList(null, " GET\r\nSet-Cookie: a=b ", null, "P\u007FU\tT\0"));
        headers.put("Content-Type", new ArrayList<>());
        UpstreamException received = Upstream.of(GET, 500, headers, PROBLEM.getBytes(UTF_8));

        assertThat(received.headers().get("allow"))
                .containsExactly("GET\uFFFD\uFFFDSet-Cookie: a=b", "P\uFFFDU\tT\uFFFD");
        assertThat(received.headers()).doesNotContainKey("Date");
        assertThat(received.excerpt()).isEqualTo(PROBLEM);
    }

    @Test
    void header_fields_have_limits() {
        UpstreamException received = Upstream.of(
                GET,
                500,
                Map.of("Link", java.util.Collections.nCopies(100, "x".repeat(5_000)), "X-Other", List.of("1")),
                null);

        assertThat(received.headers()).containsOnlyKeys("Link");
        assertThat(received.headers().get("LINK")).hasSize(16).allMatch(value -> value.length() == 1_000);
    }

    static UpstreamException received(int status, String type, String body) {
        return Upstream.of(GET, status, Map.of("Content-Type", List.of(type)), body.getBytes(UTF_8));
    }
}

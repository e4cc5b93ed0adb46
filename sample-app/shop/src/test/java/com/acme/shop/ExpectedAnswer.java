package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The response on the wire for one failure of {@link Errors}.
 *
 * @param body empty if there is none
 */
record ExpectedAnswer(int status, String body, Map<String, List<String>> fields) {

    private static final String GONE = "{\"title\":\"Gone\",\"status\":410}";
    private static final String WAS_HERE = "{\"title\":\"Gone\",\"status\":410,\"detail\":\"It was here yesterday.\"}";

    static final Map<String, ExpectedAnswer> ALL = new LinkedHashMap<>();

    static {
        put("bare", 410, GONE);
        put("message", 410, WAS_HERE);
        put("cause", 410, WAS_HERE);
        put(
                "challenge",
                401,
                problem("Unauthorized", 401),
                "WWW-Authenticate",
                "Basic realm=\"a\"",
                "Bearer realm=\"b\"");
        put(
                "proxy-challenge",
                407,
                "{\"title\":\"Proxy Authentication Required\",\"status\":407,\"detail\":\"Who?\"}",
                "Proxy-Authenticate",
                "Basic realm=\"a\"");
        put(
                "allow",
                405,
                "{\"title\":\"Method Not Allowed\",\"status\":405,\"detail\":\"No.\"}",
                "Allow",
                "GET, PATCH");
        put("allow-none", 405, problem("Method Not Allowed", 405), "Allow", "");
        put("upgrade", 426, problem("Upgrade Required", 426), "Upgrade", "HTTP/3.0");
        put("server", 500, problem("Internal Server Error", 500));
        put(
                "server-instance",
                503,
                "{\"title\":\"Service Unavailable\",\"status\":503,\"instance\":\"https://shop.acme.com/till/3\"}");
        put("published", 502, "{\"title\":\"Bad Gateway\",\"status\":502,\"detail\":\"Try another shop.\"}");
        put("delay-413", 413, problem("Content Too Large", 413), "Retry-After", "90");
        put("delay-429", 429, problem("Too Many Requests", 429), "Retry-After", "2");
        put("date", 503, problem("Service Unavailable", 503), "Retry-After", "Mon, 07 Jan 2030 08:09:10 GMT");
        put("length", 416, problem("Range Not Satisfiable", 416), "Content-Range", "bytes */1234");
        put(
                "blocked",
                451,
                problem("Unavailable For Legal Reasons", 451),
                "Link",
                "<https://spqr.example.org/>; rel=\"blocked-by\"");
        put("accept", 415, problem("Unsupported Media Type", 415), "Accept", "text/csv, image/png");
        put("own-header", 409, problem("Conflict", 409), "X-Shelf", "7", "8");
        put("members", 402, """
            {"type":"https://shop.acme.com/till","title":"The till is empty","status":402,"detail":"Not today.",\
            "instance":"https://shop.acme.com/till/3","balance":30,"accounts":["/a","/b"],"open":true}\
            """);
        put(
                "long",
                400,
                "{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"" + "0123456789".repeat(10_000) + "\"}");
        put(
                "control",
                400,
                "{\"title\":\"Bad Request\",\"status\":400,\"detail\":\"a\\r"
                        + "\\n"
                        + "Set-Cookie: b=c\\r"
                        + "\\n"
                        + "\\r"
                        + "\\n"
                        + "\\u0000<d>\\\"\\\\\\u2028\uD83D\uDCA9\"}");
        put("moved", 301, problem("Moved Permanently", 301), "Location", "https://shop.acme.com/new");
        put("see-other", 303, problem("See Other", 303), "Location", "https://shop.acme.com/other");
        put("not-modified", 304, "", "ETag", "\"7\"");
        put("unknown-432", 432, "{\"status\":432,\"detail\":\"Strange.\"}");
        put("unknown-499", 499, "{\"status\":499}");
        put("unknown-555", 555, "{\"status\":555}");
        put("unknown-599", 599, "{\"status\":599}");
        put(
                "decorated",
                410,
                "{\"type\":\"urn:acme:traced\",\"title\":\"Gone\",\"status\":410,\"traceId\":\"4bf92f35\"}");
        put("decorated-245", 245, "{\"type\":\"urn:acme:245\",\"status\":245}");
        put("decorated-204", 204, "");
        put("wrapped", 410, WAS_HERE);
        put("in-execution", 410, WAS_HERE);
        put("wrapped-twice", 410, WAS_HERE);
        put("in-invocation", 410, WAS_HERE);
        put("in-undeclared", 410, WAS_HERE);
        put("rolled-back", 410, WAS_HERE);
        put("received-sold", 409, "{\"title\":\"Conflict\",\"status\":409,\"detail\":\"The other shop has sold it.\"}");
        put("no-such-name", 404, problem("Not Found", 404));
    }

    void check(HttpResponse<byte[]> answer) {
        assertThat(Mode.withoutNewInstance(Wire.text(answer), status, body)).isEqualTo(body);
        assertThat(answer.statusCode()).isEqualTo(status);
        if (body.isEmpty()) {
            Wire.hasNoField(answer, "Content-Type");
        } else {
            Wire.hasField(answer, "Content-Type", "application/problem+json");
        }
        fields.forEach((name, values) ->
                assertThat(answer.headers().allValues(name)).as(name).isEqualTo(values));
    }

    void check(RawAnswer answer) {
        assertThat(Mode.withoutNewInstance(answer.body(), status, body)).isEqualTo(body);
        assertThat(answer.status()).isEqualTo(status);
        if (body.isEmpty()) {
            assertThat(answer.fields()).doesNotContainKey("content-type");
        } else {
            assertThat(answer.fields()).containsEntry("content-type", List.of("application/problem+json"));
        }
        fields.forEach(
                (name, values) -> assertThat(answer.fields()).containsEntry(name.toLowerCase(Locale.ROOT), values));
    }

    private static String problem(String title, int status) {
        return "{\"title\":\"" + title + "\",\"status\":" + status + "}";
    }

    private static void put(String name, int status, String body, String... field) {
        Map<String, List<String>> fields =
                field.length == 0 ? Map.of() : Map.of(field[0], List.of(field).subList(1, field.length));
        ALL.put(name, new ExpectedAnswer(status, body, fields));
    }
}

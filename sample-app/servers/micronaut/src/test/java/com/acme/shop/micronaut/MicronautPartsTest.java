package com.acme.shop.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a refusal of Micronaut's names the part of the request that it refuses, and whose words it tells. */
@DisabledIfSystemProperty(
        named = "shop.frameworkErrors",
        matches = "false",
        disabledReason = "in the default mode the framework answers")
class MicronautPartsTest {
    private static ShopServer server;

    @BeforeAll
    static void start() {
        server = new ShopServer(-1);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/parts/header, header, x-shop",
        "/parts/cookie, cookie, lastVisit",
        "/parts/query, query, leastStars",
        "/parts/any, query, leastStars",
    })
    void what_is_missing_is_named(String path, String place, String name) throws Exception {
        assertThat(send("GET", path, ""))
                .isEqualTo(problem(
                        400,
                        "Bad Request",
                        "'errors':[{'detail':'Missing.','in':'" + place + "','name':'" + name + "'}]"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "GET, /parts/any?leastStars=hunter2, ||, |,'in':'query','name':'leastStars'|",
                "POST, /parts/path/hunter2, |{}|, |,'in':'path','name':'number'|",
                "POST, /parts/members, |{\"text\":\"x\",\"stars\":\"hunter2\"}|, ||",
                "POST, /parts/content, 5, ||",
            })
    void what_is_not_valid_is_named(String method, String path, String body, String part) throws Exception {
        assertThat(send(method, path, body == null ? "" : body))
                .isEqualTo(problem(400, "Bad Request", "'errors':[{'detail':'Not a valid value.'" + part + "}]"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "POST, /reviews, ||, |'errors':[{'detail':'Missing.'}]|",
                "POST, /parts/members, |{\"text\":\"x\"}|, |'errors':[{'detail':'Missing.'}]|",
                "GET, /parts/shelf/9, ||, |'errors':[{'detail':'At most 5 shelves.'}]|",
                "GET, /parts/own, ||, |'detail':'Argument [String shelf] not satisfied: There is no such shelf.'|",
            })
    void what_no_part_is_named_for_is_told(String method, String path, String body, String told) throws Exception {
        assertThat(send(method, path, body == null ? "" : body)).isEqualTo(problem(400, "Bad Request", told));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "/parts/traceless, |{'title':'Conflict','status':409}|",
                "/parts/sold-out/0, |{'title':'Gone','status':410}|",
                "/parts/sold-out/1, |{'title':'Gone','status':410,'detail':'Sold out.'}|",
                "/parts/sold-out/2, |{'title':'Gone','status':410,'errors':"
                        + "[{'detail':'Sold out.'},{'detail':'Sold out.'}]}|",
            })
    void words_are_told_that_are_the_applications(String path, String problem) throws Exception {
        assertThat(send("GET", path, "")).isEqualTo(problem.replace('\'', '"'));
    }

    @Test
    void of_a_server_error_nothing_is_told() throws Exception {
        assertThat(send("GET", "/reviews/own-words/500", ""))
                .matches(
                        "\\{\"title\":\"Internal Server Error\",\"status\":500,\"instance\":\"urn:uuid:[0-9a-f-]{36}\"}");
    }

    private static String problem(int status, String title, String rest) {
        return ("{'title':'" + title + "','status':" + status + "," + rest + "}").replace('\'', '"');
    }

    private static String send(String method, String path, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(request.method(method, BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        return answer.body();
    }
}

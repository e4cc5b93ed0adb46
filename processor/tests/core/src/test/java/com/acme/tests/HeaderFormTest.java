package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.acme.generated.ContentTooLargeException;
import com.acme.generated.MethodNotAllowedException;
import com.acme.generated.NotFoundException;
import com.acme.generated.ProxyAuthenticationRequiredException;
import com.acme.generated.RangeNotSatisfiableException;
import com.acme.generated.RedirectionException;
import com.acme.generated.ServiceUnavailableException;
import com.acme.generated.TooManyRequestsException;
import com.acme.generated.UnauthorizedException;
import com.acme.generated.UnavailableForLegalReasonsException;
import com.acme.generated.UnsupportedMediaTypeException;
import com.acme.generated.UpgradeRequiredException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The syntax of single header fields at its limits, and the messages for wrong values. */
class HeaderFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"websocket", "HTTP/2.0", "h2c", "a/b"})
    void a_protocol_is_a_token_or_two(String protocol) {
        assertThat(new UpgradeRequiredException(List.of(protocol)).headers())
                .containsEntry("Upgrade", List.of(protocol));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/2", "HTTP/", "HTTP/2 x", "HT TP/2", "HTTP/2/3", "web socket", "a,b"})
    void nothing_else_is_a_protocol(String protocol) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UpgradeRequiredException(List.of("HTTP/3", protocol)))
                .withMessage("Header Upgrade lists what is not a protocol: '" + protocol + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "*/*", "text/*", "text/html;level=1", "text/html ; q=0.5"})
    void a_media_range_may_have_parameters(String range) {
        assertThat(new UnsupportedMediaTypeException().accept(List.of(range)).headers())
                .containsEntry("Accept", List.of(range));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/csv", "text/", "text", "te xt/csv", "text/c sv", ";q=1", "text;a/b", "a/b/c"})
    void nothing_else_is_a_media_range(String range) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnsupportedMediaTypeException().accept(List.of("*/*", range)))
                .withMessage("Header Accept lists what is not a media type: '" + range + "'");
    }

    @Test
    void a_method_is_a_token() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MethodNotAllowedException(List.of("GET", "PO ST")))
                .withMessage("Header Allow lists what is not a method: 'PO ST'");
    }

    @Test
    void lists_that_must_not_be_empty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UpgradeRequiredException(List.of()))
                .withMessage("Header Upgrade needs at least one element");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnsupportedMediaTypeException().accept(List.of()))
                .withMessage("Header Accept needs at least one element");
    }

    @Test
    void no_list_has_an_empty_element_or_is_null() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MethodNotAllowedException(List.of("GET", "")))
                .withMessage("Header Allow must not have an empty element");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UpgradeRequiredException(Arrays.asList("HTTP/2", null)))
                .withMessage("Header Upgrade must not have an empty element");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnsupportedMediaTypeException().accept(null))
                .withMessage("Header Accept has no value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic realm=\"a, b\"", "Negotiate abc==", "Basic,Bearer"})
    void a_challenge_begins_with_its_scheme(String challenge) {
        assertThat(new UnauthorizedException(challenge).headers())
                .containsEntry("WWW-Authenticate", List.of(challenge));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",Basic", "\"Basic\"", "realm=\"shop\"", "Bas\u00efc"})
    void without_a_scheme_it_is_none(String challenge) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnauthorizedException(challenge))
                .withMessage("Header WWW-Authenticate does not begin with an authentication scheme");
    }

    @Test
    void what_is_null_is_said_to_be() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProxyAuthenticationRequiredException(null))
                .withMessage("Header Proxy-Authenticate has no value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RedirectionException.found(null))
                .withMessage("Header Location has no URI");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceUnavailableException().retryAfter((Instant) null))
                .withMessage("Header Retry-After has no date");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceUnavailableException().retryAfter((Duration) null))
                .withMessageContaining("Retry-After");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotFoundException().withHeader(null, "v"))
                .withMessage("Not the name of a header: null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotFoundException().withHeader("X-Test", null))
                .withMessage("Header X-Test has no value");
    }

    @Test
    void a_message_shows_sixty_four_printable_characters_of_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotFoundException().withHeader(" ~a\n\u001f\u007f\u00e4:", "v"))
                .withMessage("Not the name of a header: ' ~a????:'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotFoundException().withHeader(":".repeat(65), "v"))
                .withMessage("Not the name of a header: '" + ":".repeat(64) + "'");
    }

    @Test
    void a_message_shows_where_a_value_is_wrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotFoundException().withHeader("X-Test", "ab\u001f"))
                .withMessage("Header X-Test has a character at index 2 that it must not have there: U+001F");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0000-01-01T00:00:00Z | Sat, 01 Jan 0000 00:00:00 GMT",
                "9999-12-31T23:59:59Z | Fri, 31 Dec 9999 23:59:59 GMT"
            })
    void the_first_date_and_the_last(Instant date, String text) {
        assertThat(new ServiceUnavailableException().retryAfter(date).headers())
                .containsExactly(entry("Retry-After", List.of(text)));
        assertThat(new TooManyRequestsException().retryAfter(date).headers())
                .containsExactly(entry("Retry-After", List.of(text)));
        assertThat(new ContentTooLargeException().retryAfter(date).headers())
                .containsExactly(entry("Retry-After", List.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-12-31T23:59:59Z", "9999-12-31T23:59:59.000000001Z"})
    void no_date_before_or_after(Instant date) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceUnavailableException().retryAfter(date))
                .withMessageContaining("Retry-After");
    }

    @Test
    void the_shortest_complete_length_is_none() {
        assertThat(new RangeNotSatisfiableException().completeLength(0).headers())
                .containsExactly(entry("Content-Range", List.of("bytes */0")));
    }

    @Test
    void a_typed_setter_returns_the_exception() {
        TooManyRequestsException tooMany = new TooManyRequestsException();
        ContentTooLargeException tooLarge = new ContentTooLargeException();
        UnavailableForLegalReasonsException blocked = new UnavailableForLegalReasonsException();

        assertThat(tooMany.retryAfter(Instant.EPOCH)).isSameAs(tooMany);
        assertThat(tooLarge.retryAfter(Instant.EPOCH)).isSameAs(tooLarge);
        assertThat(tooLarge.retryAfter(Duration.ZERO)).isSameAs(tooLarge);
        assertThat(blocked.blockedBy(URI.create("/"))).isSameAs(blocked);
    }

    @Test
    void lookup_of_a_name_ignores_case() {
        Map<String, List<String>> headers =
                new NotFoundException().withHeader("X-One", "1").headers();

        assertThat(headers.get("x-ONE")).containsExactly("1");
        assertThat(headers.containsKey("x-one")).isTrue();
        assertThat(headers.containsKey("x-two")).isFalse();
        assertThat(headers.get("x-two")).isNull();
        assertThat(headers.isEmpty()).isFalse();
        assertThat(new NotFoundException().headers().isEmpty()).isTrue();
    }
}

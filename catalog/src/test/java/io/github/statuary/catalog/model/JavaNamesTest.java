package io.github.statuary.catalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "ledgerId, ledgerId",
        "ledger_id, ledgerId",
        "line_2, line2",
        "class, class_",
        "true, true_",
        "record, record",
        "trailing__, trailing"
    })
    void memberBecomesAnIdentifier(String member, String identifier) {
        assertThat(JavaNames.identifier(member)).isEqualTo(identifier);
    }

    @ParameterizedTest
    @CsvSource({"out-of-credit, OutOfCredit", "orders/rate_limited.v2, OrdersRateLimitedV2", "OutOfCredit, OutOfCredit"
    })
    void slugBecomesUpperCamelCase(String slug, String name) {
        assertThat(JavaNames.upperCamel(slug)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Client Closed Request, CLIENT_CLOSED_REQUEST",
        "\"I'm a teapot\", IM_A_TEAPOT",
        "highLevel, HIGH_LEVEL",
        "SQLTimeoutException, SQL_TIMEOUT_EXCEPTION",
        "high-level, HIGH_LEVEL",
        "Login Time-out, LOGIN_TIME_OUT",
        "URI Too Long, URI_TOO_LONG"
    })
    void wordsBecomeAConstant(String words, String constant) {
        assertThat(JavaNames.constant(words)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({"NOT_FOUND, NotFound", "URI_TOO_LONG, UriTooLong", "HTTP_2_OFF, Http2Off"})
    void constantBecomesUpperCamelCase(String constant, String name) {
        assertThat(JavaNames.upperCamelOfConstant(constant)).isEqualTo(name);
    }
}

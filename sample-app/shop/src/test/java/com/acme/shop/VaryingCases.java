package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A filter of the application says what the response varies by, and then a problem in one of several languages is sent. */
record VaryingCases(TwoPackagesContract contract, Lazy both) {
    private static final List<String> FIELDS = List.of("Origin", "Accept-Encoding", "*", "Accept-Language");

    static Stream<String> names() {
        return Stream.concat(FIELDS.stream(), Stream.of("exception", "no content", "no languages"))
                .map(name -> "varying: " + name);
    }

    Stream<DynamicTest> all() {
        return Stream.concat(
                FIELDS.stream()
                        .map(field -> contract.check("varying: " + field, connection -> isKeptBesideLanguages(field))),
                Stream.of(
                        contract.check("varying: exception", connection -> isSaidOnce()),
                        contract.check("varying: no content", connection -> isSaidWithoutContent()),
                        contract.check("varying: no languages", connection -> isKeptWithoutLanguages())));
    }

    /** A filter that comes after the adapter has the last word: what it adds to all or to the same field is its own affair. */
    private void isKeptBesideLanguages(String field) throws Exception {
        boolean isAll = field.equals("*") || field.equals("Accept-Language");
        if (!isAll || !contract.variesAfterTheAdapter()) {
            HttpResponse<byte[]> answer =
                    both.wire().send("GET", "/loyalty/stolen", Varying.ASKED, field, "Accept-Language", "de");
            Wire.hasField(answer, "Content-Language", "de");
            Wire.varies(answer, isAll ? new String[] {field} : new String[] {field, "Accept-Language"});
        }
    }

    /** The exception has a field of its own. */
    private void isSaidOnce() throws Exception {
        Wire.varies(both.wire().send("GET", "/loyalty/varied"), "Accept", "Accept-Language");
        HttpResponse<byte[]> answer = both.wire().send("GET", "/loyalty/varied", Varying.ASKED, "Origin");
        Wire.varies(answer, "Origin", "Accept", "Accept-Language");
    }

    /** A 304 says what the response with content would say (RFC 9110, section 15.4.5). */
    private void isSaidWithoutContent() throws Exception {
        HttpResponse<byte[]> answer = both.wire().send("GET", "/loyalty/unchanged", Varying.ASKED, "Origin");
        assertThat(answer.statusCode()).isEqualTo(304);
        Wire.varies(answer, "Origin", "Accept-Language");
        Wire.hasNoField(answer, "Content-Language");
    }

    private void isKeptWithoutLanguages() throws Exception {
        Wire.varies(both.wire().send("GET", "/orders/1", Varying.ASKED, "Origin"), "Origin");
        Wire.varies(both.wire().send("GET", "/orders/1"));
    }
}

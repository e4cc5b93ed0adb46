package com.acme.shop;

import static com.acme.shop.Wire.isProblem;

import org.junit.jupiter.api.Test;

/** What a server answers that checks the query of {@code GET /reviews} by its framework's own validation. */
public interface SearchContract {

    Wire wire();

    @Test
    default void aQueryThatIsNotValidIs400WithWhatIsWrong() throws Exception {
        isProblem(
                wire().send("GET", "/reviews?stars=9"),
                400,
                "{\"title\":\"Bad Request\",\"status\":400,\"errors\":[{\"detail\":\"stars: At most 5 stars.\"}]}");
    }
}

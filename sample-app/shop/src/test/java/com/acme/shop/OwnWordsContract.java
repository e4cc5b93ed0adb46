package com.acme.shop;

import org.junit.jupiter.api.Test;

/** A refusal by the framework's own exception, with a text of the application: {@code GET /reviews/own-words/{status}}. */
public interface OwnWordsContract extends Contract {

    @Test
    default void theWordsOfTheApplicationAreTheDetail() throws Exception {
        Mode.isRefusal(
                wire().send("GET", "/reviews/own-words/409"),
                409,
                "{\"title\":\"Conflict\",\"status\":409,\"detail\":\"Somebody has taken it.\"}");
    }

    @Test
    default void ofAServerErrorNoWordsAreSent() throws Exception {
        Mode.isServerError(wire().send("GET", "/reviews/own-words/503"), 503, "Service Unavailable");
    }
}

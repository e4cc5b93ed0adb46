package com.acme.shop;

import org.junit.jupiter.api.Test;

/** A refusal that a handler of the application words: {@code GET /reviews/none}. */
public interface HandlerWordsContract extends Contract {

    @Test
    default void theWordsOfAHandlerAreTheDetail() throws Exception {
        Mode.isRefusal(
                wire().send("GET", "/reviews/none"),
                404,
                "{\"title\":\"Not Found\",\"status\":404,\"detail\":\"No stock available.\"}");
    }
}

package com.acme.shop;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The responses of a server that checks the query of {@code GET /reviews} by its framework's own validation. */
public interface SearchContract extends Contract {
    @Test
    default void aQueryThatIsNotValidIs400WithWhatIsWrong() throws Exception {
        HttpResponse<byte[]> answer = wire().send("GET", "/reviews?stars=9");
        Mode.isRefusal(
                answer,
                Mode.TODAY == Mode.FRAMEWORK_ERRORS ? 400 : 500, // Javalin's own needs a JSON library
                "{\"title\":\"Bad Request\",\"status\":400,\"errors\":[{\"detail\":\"stars: At most 5 stars.\"}]}");
    }
}

package com.acme.shop;

import org.junit.jupiter.api.Test;

/** The responses of a server whose framework writes what a route returns, if that is a problem. */
public interface ReturnedContract extends Contract {
    @Test
    @BothModes
    default void aReturnedProblemIsWrittenFlat() throws Exception {
        Wire.isProblem(
                wire().send("GET", "/returned"),
                402,
                "{\"title\":\"Payment Required\",\"status\":402,\"balance\":30,\"hint\":null}");
    }

    @Test
    @BothModes
    default void aReturnedProblemHasTheStatusOfTheResponse() throws Exception {
        Wire.isProblem(
                wire().send("GET", "/returned-as-409"),
                409,
                "{\"title\":\"Conflict\",\"status\":409,\"balance\":30,\"hint\":null}");
    }
}

package com.acme.shop;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

/** The responses where Jackson fails for another reason than the content of the request. */
public interface JacksonContract extends Contract {

    @Test
    default void whatTheApplicationThrowsWhileContentIsReadIsAnswered() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else the framework answers");
        Wire.isProblem(
                wire().post("/reviews/offers", "application/json", "{\"item\":\"teapot\"}"),
                410,
                "{\"title\":\"Gone\",\"status\":410,\"detail\":\"It ended yesterday.\"}");
    }

    @Test
    default void aClassThatNobodyCanReadIsAFailureOfTheApplication() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else the framework answers");
        Mode.isUnexpected(wire().post("/reviews/shelves", "application/json", "{\"number\":1}"));
    }

    @Test
    default void whatCannotBeWrittenIsAFailureOfTheApplication() throws Exception {
        assumeTrue(Mode.TODAY == Mode.FRAMEWORK_ERRORS, "else the framework answers");
        Mode.isUnexpected(wire().send("GET", "/reviews/shelves/1"));
    }
}

package com.acme.shop;

import java.io.IOException;

/**
 * One of the requests of a soak, and what the contract says of its answer.
 *
 * @param fields each ending in CRLF
 */
record SoakRequest(String method, String path, String fields, String body, Answered answered) {

    static SoakRequest get(String path, Answered answered) {
        return new SoakRequest("GET", path, "", "", answered);
    }

    static SoakRequest of(String method, String path, Answered answered) {
        return new SoakRequest(method, path, "", "", answered);
    }

    static SoakRequest post(String contentType, String body, Answered answered) {
        return new SoakRequest("POST", "/orders", "Content-Type: " + contentType + "\r\n", body, answered);
    }

    SoakRequest inGerman() {
        return new SoakRequest(method, path, fields + "Accept-Language: de\r\n", body, answered);
    }

    RawAnswer send(RawConnection connection) throws IOException {
        return connection.send(method, path, fields, body);
    }

    @Override
    public String toString() {
        return method + " " + path + " " + fields.strip() + " " + body;
    }

    /** The check of the contract. */
    @FunctionalInterface
    interface Answered {
        void check(RawAnswer answer);
    }
}

package io.helidon.webserver.http;

/** As much of Helidon as is called, since a compiler for Java 17 does not read Helidon's classes. */
public interface HttpFeature {
    void setup(HttpRouting.Builder routing);
}

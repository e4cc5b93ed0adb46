package io.helidon.http;

public final class Method {
    public static final Method HEAD = new Method();

    private Method() {}
}

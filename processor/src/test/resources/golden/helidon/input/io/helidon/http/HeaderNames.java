package io.helidon.http;

public final class HeaderNames {
    public static final HeaderName CONTENT_TYPE = null;

    private HeaderNames() {}
}

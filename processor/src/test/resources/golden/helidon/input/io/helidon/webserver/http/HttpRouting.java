package io.helidon.webserver.http;

public interface HttpRouting {
    interface Builder {
        Builder addFilter(Filter filter);

        <T extends Throwable> Builder error(Class<T> thrown, ErrorHandler<? super T> handler);
    }
}

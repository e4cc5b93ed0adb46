package com.acme.shop.client.quarkus;

import com.acme.shop.http.Upstream;
import io.smallrye.faulttolerance.api.RetryWhen;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.util.function.Predicate;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** Orders that are sent again by the advice of a received error. */
@ApplicationScoped
public class RetriedOrders {

    @Retry(maxRetries = 2, delay = 1)
    @RetryWhen(exception = WorthRetrying.class)
    public String find(URI shop) throws IOException {
        try (ShopClient orders = RestClientBuilder.newBuilder().baseUri(shop).build(ShopClient.class)) {
            return orders.get(null);
        }
    }

    @Retry(maxRetries = 2, delay = 1)
    @RetryWhen(exception = WorthRetrying.class)
    public String place(URI shop) throws IOException {
        try (ShopClient orders = RestClientBuilder.newBuilder().baseUri(shop).build(ShopClient.class)) {
            return orders.post(null);
        }
    }

    /** The advice. */
    public static class WorthRetrying implements Predicate<Throwable> {

        @Override
        public boolean test(Throwable failure) {
            return Upstream.worthRetrying().test(failure);
        }
    }
}

package com.acme.shop.client.spring;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;

/** An HTTP library below Spring's clients. */
enum Library {
    JDK {
        @Override
        ClientHttpRequestFactory with(Duration readTimeout, boolean following) {
            JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                    .followRedirects(following ? HttpClient.Redirect.NORMAL : HttpClient.Redirect.NEVER)
                    .build());
            factory.setReadTimeout(readTimeout);
            return factory;
        }
    },
    URL_CONNECTION {
        @Override
        ClientHttpRequestFactory with(Duration readTimeout, boolean following) {
            SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory() {
                @Override
                protected void prepareConnection(HttpURLConnection connection, String method) throws IOException {
                    super.prepareConnection(connection, method);
                    connection.setInstanceFollowRedirects(following);
                }
            };
            factory.setReadTimeout(readTimeout);
            return factory;
        }
    };

    abstract ClientHttpRequestFactory with(Duration readTimeout, boolean following);

    ClientHttpRequestFactory patient() {
        return with(Duration.ofSeconds(20), true);
    }

    ClientHttpRequestFactory impatient() {
        return with(Duration.ofSeconds(2), true);
    }

    ClientHttpRequestFactory stayingWhereItIs() {
        return with(Duration.ofSeconds(20), false);
    }
}

package com.acme.shop.client.webclient;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.shop.client.Client;
import com.acme.shop.client.LyingServerContract;
import com.acme.shop.client.RoundTripContract;
import com.acme.shop.client.SwitchedOnContract;
import com.acme.shop.http.springwebclient.WebClientUpstreamErrors;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.netty.http.client.HttpClient;

/** Spring's {@code WebClient} over Reactor Netty. */
class WebClientTest implements RoundTripContract, LyingServerContract, SwitchedOnContract {

    @Override
    public Client client() {
        return new SpringWebClient();
    }

    /** A component scan of the generated packages finds nothing that changes a client. */
    @Test
    void a_scan_switches_nothing_on() {
        try (AnnotationConfigApplicationContext shop = new AnnotationConfigApplicationContext("com.acme.shop.http")) {
            assertThat(shop.getBeanNamesForType(WebClientUpstreamErrors.class)).isEmpty();
            assertThat(shop.getBeanDefinitionNames()).noneMatch(name -> name.contains("client"));
        }
    }

    private static final class SpringWebClient implements Client {

        @Override
        public String send(String method, URI uri, String... fields) {
            return client(20, new WebClientUpstreamErrors())
                    .method(HttpMethod.valueOf(method))
                    .uri(uri)
                    .headers(headers -> {
                        for (int i = 0; i < fields.length; i += 2) {
                            headers.add(fields[i], fields[i + 1]);
                        }
                    })
                    .retrieve()
                    .bodyToMono(String.class)
                    .block();
        }

        @Override
        public String sendImpatiently(URI uri) {
            return client(2, new WebClientUpstreamErrors())
                    .get()
                    .uri(uri)
                    .retrieve()
                    .bodyToMono(String.class)
                    .block();
        }

        @Override
        public void read(URI uri, Reader reader) throws IOException {
            try (InputStream body = DataBufferUtils.subscriberInputStream(
                    client(20, new WebClientUpstreamErrors())
                            .get()
                            .uri(uri)
                            .retrieve()
                            .bodyToFlux(DataBuffer.class),
                    1)) {
                reader.read(body);
            }
        }

        @Override
        public String sendToldOfRedirects(URI uri) {
            return client(20, new WebClientUpstreamErrors(status -> status >= 300))
                    .get()
                    .uri(uri)
                    .retrieve()
                    .bodyToMono(String.class)
                    .block();
        }

        @Override
        public String sendByAnother(URI uri) {
            return WebClient.create()
                    .get()
                    .uri(uri)
                    .retrieve()
                    .bodyToMono(String.class)
                    .block();
        }

        @Override
        public Optional<Class<? extends Throwable>> ownException() {
            return Optional.of(WebClientResponseException.NotFound.class);
        }

        @Override
        public Set<String> knownToFail() {
            return Set.of("a charset that nobody knows", "a media type that is none");
        }

        private static WebClient client(int readTimeout, WebClientUpstreamErrors errors) {
            HttpClient netty = HttpClient.create().responseTimeout(Duration.ofSeconds(readTimeout));
            return WebClient.builder()
                    .clientConnector(new ReactorClientHttpConnector(netty))
                    .apply(errors)
                    .build();
        }
    }
}

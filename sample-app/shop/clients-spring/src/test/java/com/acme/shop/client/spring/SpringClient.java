package com.acme.shop.client.spring;

import com.acme.shop.client.Client;
import com.acme.shop.http.springrestclient.SpringUpstreamErrors;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** A {@code RestClient} over an HTTP library. */
class SpringClient implements Client {

    final Library library;

    SpringClient(Library library) {
        this.library = library;
    }

    @Override
    public String send(String method, URI uri, String... fields) throws Exception {
        return RestClient.builder()
                .requestFactory(library.patient())
                .defaultStatusHandler(new SpringUpstreamErrors())
                .build()
                .method(HttpMethod.valueOf(method))
                .uri(uri)
                .headers(headers -> addAll(headers, fields))
                .retrieve()
                .body(String.class);
    }

    @Override
    public String sendImpatiently(URI uri) throws Exception {
        return RestClient.builder()
                .requestFactory(library.impatient())
                .defaultStatusHandler(new SpringUpstreamErrors())
                .build()
                .get()
                .uri(uri)
                .retrieve()
                .body(String.class);
    }

    @Override
    public void read(URI uri, Reader reader) throws Exception {
        RestClient.builder()
                .requestFactory(library.patient())
                .defaultStatusHandler(new SpringUpstreamErrors())
                .build()
                .get()
                .uri(uri)
                .exchange((request, response) -> {
                    reader.read(response.getBody());
                    return "read";
                });
    }

    @Override
    public String sendToldOfRedirects(URI uri) throws Exception {
        return RestClient.builder()
                .requestFactory(library.stayingWhereItIs())
                .defaultStatusHandler(new SpringUpstreamErrors(status -> status >= 300))
                .build()
                .get()
                .uri(uri)
                .retrieve()
                .body(String.class);
    }

    @Override
    public String sendByAnother(URI uri) throws Exception {
        return RestClient.create().get().uri(uri).retrieve().body(String.class);
    }

    @Override
    public Optional<Class<? extends Throwable>> ownException() {
        return Optional.of(HttpClientErrorException.NotFound.class);
    }

    @Override
    public boolean tellsKey() {
        return false;
    }

    @Override
    public Set<String> knownToFail() {
        return library == Library.JDK
                ? KnownToFail.knownToFailOnRestClient()
                : KnownToFail.knownToFailOnUrlConnection();
    }

    static void addAll(HttpHeaders headers, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            headers.add(fields[i], fields[i + 1]);
        }
    }
}

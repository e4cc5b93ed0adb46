package com.acme.shop.client.spring;

import com.acme.shop.client.Client;
import com.acme.shop.client.LyingServerContract;
import com.acme.shop.client.RoundTripContract;
import com.acme.shop.client.SwitchedOnContract;
import com.acme.shop.http.springrestclient.SpringUpstreamErrors;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** A {@code RestTemplate} over the JDK's client. */
class RestTemplateTest implements RoundTripContract, LyingServerContract, SwitchedOnContract {

    @Override
    public Client client() {
        return new SpringClient(Library.JDK) {

            @Override
            public String send(String method, URI uri, String... fields) {
                HttpHeaders headers = new HttpHeaders();
                addAll(headers, fields);
                return template(library.patient(), new SpringUpstreamErrors())
                        .exchange(uri, HttpMethod.valueOf(method), new HttpEntity<>(null, headers), String.class)
                        .getBody();
            }

            @Override
            public String sendImpatiently(URI uri) {
                return template(library.impatient(), new SpringUpstreamErrors()).getForObject(uri, String.class);
            }

            @Override
            public void read(URI uri, Reader reader) {
                template(library.patient(), new SpringUpstreamErrors()).execute(uri, HttpMethod.GET, null, response -> {
                    reader.read(response.getBody());
                    return "read";
                });
            }

            @Override
            public String sendToldOfRedirects(URI uri) {
                return template(library.stayingWhereItIs(), new SpringUpstreamErrors(status -> status >= 300))
                        .getForObject(uri, String.class);
            }

            @Override
            public String sendByAnother(URI uri) {
                return new RestTemplate().getForObject(uri, String.class);
            }

            @Override
            public Set<String> knownToFail() {
                return KnownToFail.knownToFailOnRestTemplate();
            }
        };
    }

    private static RestTemplate template(ClientHttpRequestFactory factory, SpringUpstreamErrors errors) {
        RestTemplate template = new RestTemplate(factory);
        template.setErrorHandler(errors);
        return template;
    }
}

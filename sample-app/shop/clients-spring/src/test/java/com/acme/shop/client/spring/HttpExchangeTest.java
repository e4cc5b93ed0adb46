package com.acme.shop.client.spring;

import com.acme.shop.client.Client;
import com.acme.shop.client.RoundTripContract;
import com.acme.shop.client.SwitchedOnContract;
import com.acme.shop.http.springrestclient.SpringUpstreamErrors;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** An interface with {@code @HttpExchange} over a {@code RestClient}. */
class HttpExchangeTest implements RoundTripContract, SwitchedOnContract {

    @Override
    public Client client() {
        return new SpringClient(Library.JDK) {

            @Override
            public String send(String method, URI uri, String... fields) {
                RestClient client = RestClient.builder()
                        .requestFactory(library.patient())
                        .defaultStatusHandler(new SpringUpstreamErrors())
                        .build();
                Shop shop = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                        .build()
                        .createClient(Shop.class);
                return shop.send(
                        HttpMethod.valueOf(method), uri, fields.length == 0 ? Map.of() : Map.of(fields[0], fields[1]));
            }
        };
    }

    @HttpExchange
    interface Shop {

        @HttpExchange
        String send(HttpMethod method, URI uri, @RequestHeader Map<String, String> headers);
    }
}

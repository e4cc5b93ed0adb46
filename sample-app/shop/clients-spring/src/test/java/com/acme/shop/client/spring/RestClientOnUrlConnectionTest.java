package com.acme.shop.client.spring;

import com.acme.shop.client.Client;
import com.acme.shop.client.LyingServerContract;
import com.acme.shop.client.SwitchedOnContract;
import org.junit.jupiter.api.Tag;

/** A {@code RestClient} over {@code HttpURLConnection}. */
@Tag("matrix")
class RestClientOnUrlConnectionTest implements LyingServerContract, SwitchedOnContract {

    @Override
    public Client client() {
        return new SpringClient(Library.URL_CONNECTION);
    }
}

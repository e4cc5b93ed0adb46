package com.acme.shop.client.spring;

import com.acme.shop.client.Client;
import com.acme.shop.client.LyingServerContract;
import com.acme.shop.client.RoundTripContract;
import com.acme.shop.client.SwitchedOnContract;

/** A {@code RestClient} over the JDK's client, which Spring takes if there is no other one. */
class RestClientTest implements RoundTripContract, LyingServerContract, SwitchedOnContract {

    @Override
    public Client client() {
        return new SpringClient(Library.JDK);
    }
}

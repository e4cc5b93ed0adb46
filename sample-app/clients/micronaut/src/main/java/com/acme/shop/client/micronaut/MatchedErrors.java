package com.acme.shop.client.micronaut;

import com.acme.shop.http.micronautclient.MicronautUpstreamErrors;
import io.micronaut.http.annotation.ClientFilter;

/** Switches the clients with {@link FromShop} on. */
@FromShop
@ClientFilter(ClientFilter.MATCH_ALL_PATTERN)
class MatchedErrors extends MicronautUpstreamErrors {}

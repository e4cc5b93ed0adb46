package com.acme.shop.client.micronaut;

import com.acme.shop.http.micronautclient.MicronautUpstreamErrors;
import io.micronaut.http.annotation.ClientFilter;

/** Switches the client of the shop on, and no other. */
@ClientFilter(serviceId = "shop")
class ShopErrors extends MicronautUpstreamErrors {}

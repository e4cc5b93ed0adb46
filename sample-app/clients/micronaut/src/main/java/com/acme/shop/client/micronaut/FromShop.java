package com.acme.shop.client.micronaut;

import io.micronaut.http.annotation.FilterMatcher;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** On a client: the filter with the same annotation is for it, whatever its address is. */
@FilterMatcher
@Retention(RetentionPolicy.RUNTIME)
@interface FromShop {}

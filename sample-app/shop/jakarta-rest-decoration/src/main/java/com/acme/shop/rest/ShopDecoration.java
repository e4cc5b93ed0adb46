package com.acme.shop.rest;

import com.acme.shop.Decoration;
import com.acme.shop.http.jakartarest.ProblemCustomizer;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Gives the generated mappers the shop's decoration of problems. */
@Provider
public class ShopDecoration implements ContextResolver<ProblemCustomizer> {
    @Override
    public ProblemCustomizer getContext(Class<?> mapper) {
        return new Decoration()::apply;
    }
}

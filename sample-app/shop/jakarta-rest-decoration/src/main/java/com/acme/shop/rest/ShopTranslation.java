package com.acme.shop.rest;

import com.acme.shop.Translation;
import com.acme.shop.http.UpstreamTranslator;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Gives the generated mappers the shop's own answers to errors that it received. */
@Provider
public class ShopTranslation implements ContextResolver<UpstreamTranslator> {
    @Override
    public UpstreamTranslator getContext(Class<?> mapper) {
        return new Translation();
    }
}

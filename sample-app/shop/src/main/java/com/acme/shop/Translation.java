package com.acme.shop;

import com.acme.shop.http.ConflictException;
import com.acme.shop.http.HttpStatusException;
import com.acme.shop.http.UpstreamException;
import com.acme.shop.http.UpstreamTranslator;

/** The shop's own answer to one of the errors that it receives from other shops. */
public class Translation implements UpstreamTranslator {

    @Override
    public HttpStatusException translate(UpstreamException received) {
        return received.statusCode() == 409 ? new ConflictException("The other shop has sold it.") : null;
    }
}

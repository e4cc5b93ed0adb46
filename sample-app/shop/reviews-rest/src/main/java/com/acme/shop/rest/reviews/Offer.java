package com.acme.shop.rest.reviews;

import com.acme.shop.http.GoneException;

/** An offer that has ended: to make one fails. */
public record Offer(String item) {
    public Offer {
        throw new GoneException("It ended yesterday.");
    }
}

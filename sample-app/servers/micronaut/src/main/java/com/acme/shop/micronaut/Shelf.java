package com.acme.shop.micronaut;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;

/** A bean whose methods Jakarta Validation checks, behind the routes. */
@Singleton
class Shelf {

    void put(@Max(value = 5, message = "At most 5 shelves.") int shelf) {}
}

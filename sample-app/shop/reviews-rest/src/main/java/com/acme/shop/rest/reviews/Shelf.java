package com.acme.shop.rest.reviews;

/** Something of which nobody knows how to make one. */
public interface Shelf {
    int number();
}

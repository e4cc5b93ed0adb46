package com.acme.shop.rest.reviews;

/** A shelf whose number cannot be told. */
public final class FullShelf implements Shelf {

    /** What is written of it. */
    public int getNumber() {
        return number();
    }

    @Override
    public int number() {
        throw new IllegalStateException("row 13, password=hunter2");
    }
}

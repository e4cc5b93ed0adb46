package com.acme.office;

/**
 * What the office says of an order.
 *
 * @param order the number of the order, null if there is none
 * @param note what became of it
 */
public record Supply(String order, String note) {

    static Supply of(Order order) {
        return new Supply(order.id(), order.shipped() ? "It is on its way." : "The shop packs it.");
    }
}

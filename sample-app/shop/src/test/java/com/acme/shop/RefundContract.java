package com.acme.shop;

import static com.acme.shop.Wire.isProblem;

import org.junit.jupiter.api.Test;

/** The responses of a server with a route for refunds, whose refusals are values of a sealed family. */
public interface RefundContract extends Contract {
    @Test
    @BothModes
    default void aRefundOfAnOpenOrderIs409() throws Exception {
        isProblem(
                wire().send("GET", "/refunds/1"),
                409,
                "{\"type\":\"https://shop.acme.com/problems/order-open\","
                        + "\"title\":\"The order is open.\",\"status\":409,"
                        + "\"detail\":\"Cancel order 1.\",\"orderId\":\"1\"}");
    }

    @Test
    @BothModes
    default void aLateRefundIs410AndTellsNothingOfTheCustomer() throws Exception {
        isProblem(
                wire().send("GET", "/refunds/2"),
                410,
                "{\"type\":\"https://shop.acme.com/problems/refund-late\","
                        + "\"title\":\"It is too late for a refund.\",\"status\":410,\"days\":90}");
    }
}

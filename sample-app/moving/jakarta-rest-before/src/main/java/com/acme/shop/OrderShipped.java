package com.acme.shop;

class OrderShipped extends RuntimeException {

    private final long orderId;

    OrderShipped(long orderId) {
        super("order " + orderId + " is in truck 12");
        this.orderId = orderId;
    }

    long orderId() {
        return orderId;
    }
}

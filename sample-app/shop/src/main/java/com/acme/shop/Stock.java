package com.acme.shop;

import com.acme.shop.http.OutOfStockException;
import java.time.LocalDate;

/** What the shop has: twenty of everything. */
final class Stock {
    private static final int AVAILABLE = 20;
    private static final LocalDate NEXT_DELIVERY = LocalDate.of(2030, 1, 7);

    void reserve(NewOrder wanted) {
        if (wanted.quantity() > AVAILABLE) {
            throw new OutOfStockException(wanted.item(), wanted.quantity(), AVAILABLE).withRestocked(NEXT_DELIVERY);
        }
    }
}

package com.acme.shop;

import com.acme.shop.http.PaymentDeclinedException;
import com.acme.shop.http.PaymentDeclinedException.Reason;
import java.math.BigDecimal;

/** The customer's card, which is good for 150 pounds. */
final class Payments {
    private static final BigDecimal PRICE = new BigDecimal("12.50");
    private static final BigDecimal LIMIT = new BigDecimal("150.00");
    private static final String CARD_NUMBER = "4000 0012 3456 7899";

    void charge(NewOrder wanted) {
        BigDecimal amount = PRICE.multiply(BigDecimal.valueOf(wanted.quantity()));
        PaymentDeclinedException.throwIf(
                amount.compareTo(LIMIT) > 0, amount, Reason.OVER_LIMIT, "payment-83", CARD_NUMBER);
    }
}

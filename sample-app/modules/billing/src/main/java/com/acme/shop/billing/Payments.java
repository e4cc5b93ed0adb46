package com.acme.shop.billing;

import com.acme.shop.billing.PaymentDeclinedException.Reason;
import java.math.BigDecimal;

/** The customer's card, which is good for 150 pounds. */
public final class Payments {
    private static final BigDecimal PRICE = new BigDecimal("12.50");
    private static final BigDecimal LIMIT = new BigDecimal("150.00");
    private static final String CARD_NUMBER = "4000 0012 3456 7899";

    /** 402 if it costs too much. */
    public void charge(int quantity) {
        BigDecimal amount = PRICE.multiply(BigDecimal.valueOf(quantity));
        PaymentDeclinedException.throwIf(
                amount.compareTo(LIMIT) > 0, amount, Reason.OVER_LIMIT, "payment-83", CARD_NUMBER);
    }
}

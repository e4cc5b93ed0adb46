package com.acme.office;

import com.acme.office.http.UpstreamProblem;

/** What the office says of a refusal of the shop. {@code java21} beside this folder has the same for Java 21, as a {@code switch}. */
final class Refusals {

    private Refusals() {}

    static String note(UpstreamProblem.OrderRefused refusal) {
        if (refusal instanceof UpstreamProblem.OutOfStock stock) {
            return "The shop has only %d of it.".formatted(stock.available());
        }
        if (refusal instanceof UpstreamProblem.PaymentDeclined payment) {
            return "The card is not good for %s.".formatted(payment.amount());
        }
        throw new AssertionError(refusal);
    }
}

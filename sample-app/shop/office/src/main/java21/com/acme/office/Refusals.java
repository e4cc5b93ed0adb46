package com.acme.office;

import com.acme.office.http.UpstreamProblem;

/** What the office says of a refusal of the shop. The compiler complains if the shop's catalog gets another one. */
final class Refusals {

    private Refusals() {}

    static String note(UpstreamProblem.OrderRefused refusal) {
        return switch (refusal) {
            case UpstreamProblem.OutOfStock stock -> "The shop has only %d of it.".formatted(stock.available());
            case UpstreamProblem.PaymentDeclined payment -> "The card is not good for %s.".formatted(payment.amount());
        };
    }
}

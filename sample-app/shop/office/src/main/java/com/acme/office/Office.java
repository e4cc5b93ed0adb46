package com.acme.office;

import com.acme.office.http.OnItsWayException;
import com.acme.office.http.Upstream;
import com.acme.office.http.UpstreamException;
import com.acme.office.http.UpstreamProblem;
import io.github.resilience4j.retry.Retry;

/**
 * The office, which buys its tea from the shop. It knows neither a web framework nor an HTTP client, and yet decides what becomes of
 * each error that the shop answers with.
 */
public final class Office {

    private final Shop shop;
    private final Retry again = Retry.of("shop", Patience.BY_ADVICE);

    public Office(Shop shop) {
        this.shop = shop;
    }

    /** {@code GET /supplies/{id}}. An error is caught by its class: an order that the shop does not know is no failure here. */
    public Supply find(String id) {
        try {
            return Supply.of(again.executeSupplier(() -> shop.order(id)));
        } catch (Upstream.OrderNotFound unknown) {
            return new Supply(id, "The shop does not know it.");
        }
    }

    /**
     * {@code POST /supplies}. If the shop refuses the order, its reason is one of a family; any other error is not for here. The advice
     * knows that a POST may not be sent twice after a 502.
     */
    public Supply order(NewOrder wanted) {
        try {
            return Supply.of(again.executeSupplier(() -> shop.place(wanted)));
        } catch (UpstreamException.ClientError refused) {
            if (refused.payload().orElse(null) instanceof UpstreamProblem.OrderRefused reason) {
                return new Supply(null, Refusals.note(reason));
            }
            throw refused;
        }
    }

    /** {@code DELETE /supplies/{id}}. An error is passed on deliberately: as an exception of the office's own. */
    public void cancel(String id) {
        try {
            shop.cancel(id);
        } catch (UpstreamException.Conflict shipped) {
            throw new OnItsWayException(id, shipped);
        }
    }

    /** {@code GET /price}. Nobody catches that the shop wants to be asked less often; {@link Translation} has an answer. */
    public Quote price() {
        return again.executeSupplier(shop::quote);
    }

    /** {@code GET /invoices/{id}}. Nobody catches anything: whatever the shop answers, the office answers 502. */
    public String invoice(String id) {
        return shop.invoice(id);
    }
}

package com.acme;

import com.acme.errors.UpstreamException;
import com.acme.orders.errors.Upstream;
import com.acme.orders.errors.UpstreamProblem;

/** Uses what is generated. */
class Use {

    static String caught(UpstreamException received) {
        try {
            throw received;
        } catch (Upstream.SoldOut soldOut) {
            return soldOut.payload().map(data -> data.items().get(0)).orElse("");
        } catch (com.acme.errors.Upstream.TooLate late) {
            return late.payload().map(data -> data.since().toString()).orElse("");
        } catch (UpstreamException.NotFound none) {
            return none.payload().map(data -> data instanceof UpstreamProblem.Refusal).orElse(false) ? "no" : "";
        }
    }
}

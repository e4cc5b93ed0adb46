package com.acme.shop;

import com.acme.shop.http.Upstream;
import com.acme.shop.http.UpstreamException;
import com.acme.shop.http.UpstreamProblem;
import com.acme.shop.http.UpstreamSamples;
import java.net.URI;

/** Uses what is generated. */
class Use {

    static UpstreamException received() {
        UpstreamSamples.Response sample = UpstreamSamples.outOfCredit();
        return Upstream.of(
                Upstream.Request.of("GET", URI.create("https://api.acme.com")),
                sample.status(),
                sample.headers(),
                sample.body());
    }

    static String caught() {
        try {
            throw received();
        } catch (Upstream.OutOfCredit poor) {
            return poor.payload().map(data -> data.balance() + " " + data.accounts()).orElse("");
        } catch (Upstream.InvalidOrder invalid) {
            return invalid.payload()
                    .map(data -> data.violations().get(0))
                    .map(violation -> violation.severity() + " " + violation.causes().get(0).code())
                    .orElse("");
        } catch (UpstreamException.CardRefused refused) {
            return refused.payload().map(Use::words).orElse("");
        } catch (UpstreamException.ClientError other) {
            return other.title();
        }
    }

    static int lines(Upstream.Refused refused) {
        return refused.payload().map(data -> data.violation().lines().get(0).number()).orElse(0);
    }

    static String words(UpstreamProblem problem) {
        if (problem instanceof UpstreamProblem.PaymentFamily payment) {
            return payment instanceof UpstreamProblem.Payment card ? card.reason().toString() : "";
        }
        return problem instanceof UpstreamProblem.InvoiceLost lost ? lost.day().toString() : "";
    }
}

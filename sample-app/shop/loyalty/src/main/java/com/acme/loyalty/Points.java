package com.acme.loyalty;

import com.acme.loyalty.http.GoneException;
import com.acme.loyalty.http.NotFoundException;
import com.acme.loyalty.http.PointsFrozenException;
import com.acme.loyalty.http.PointsLostException;
import com.acme.loyalty.http.PointsStolenException;
import com.acme.loyalty.http.RedirectionException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Loyalty points, which have all expired. They have an annotated package of their own. */
public final class Points {
    private Points() {}

    /**
     * {@code GET /loyalty/{how}}: throws an exception of this package. The catalog says how the three with a type are logged; with
     * {@code completion} and {@code execution} it is inside another exception.
     */
    public static String spend(String how) {
        GoneException expired = new GoneException("The points have expired.");
        throw switch (how) {
            case "completion" -> new CompletionException(expired);
            case "execution" -> Points.<RuntimeException>unchecked(new ExecutionException(expired));
            case "frozen" ->
                new PointsFrozenException(new IllegalStateException("ledger-2 is busy,\nledger-3 is full"));
            case "stolen" -> new PointsStolenException();
            case "lost" -> new PointsLostException();
            case "nowhere" -> new NotFoundException();
            case "varied" -> new NotFoundException().withHeader("Vary", "Accept");
            case "unchanged" -> RedirectionException.of(304, null);
            default -> expired;
        };
    }

    /** Throws a checked wrapper without declaring it. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable failure) throws T {
        throw (T) failure;
    }
}

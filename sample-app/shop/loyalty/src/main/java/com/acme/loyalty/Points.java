package com.acme.loyalty;

import com.acme.loyalty.http.Booking;
import com.acme.loyalty.http.GoneException;
import com.acme.loyalty.http.NotFoundException;
import com.acme.loyalty.http.PointsBookedException;
import com.acme.loyalty.http.PointsFrozenException;
import com.acme.loyalty.http.PointsLostException;
import com.acme.loyalty.http.PointsStolenException;
import com.acme.loyalty.http.RedirectionException;
import com.acme.loyalty.http.Voucher;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Loyalty points, which have all expired. They have an annotated package of their own. */
public final class Points {
    private Points() {}

    /**
     * {@code GET /loyalty/{how}}: throws an exception of this package. The catalog says how those with a type are logged; with
     * {@code completion} and {@code execution} it is inside another exception.
     */
    public static String spend(String how) {
        GoneException expired = new GoneException("The points have expired.");
        throw switch (how) {
            case "completion" -> new CompletionException(expired);
            case "execution" -> Points.<RuntimeException>unchecked(new ExecutionException(expired));
            case "frozen" ->
                new PointsFrozenException(new IllegalStateException("ledger-2 is busy,\nledger-3 is full"));
            case "booked" -> booked();
            case "stolen" -> new PointsStolenException();
            case "lost" -> new PointsLostException();
            case "nowhere" -> new NotFoundException();
            case "varied" -> new NotFoundException().withHeader("Vary", "Accept");
            case "unchanged" -> RedirectionException.of(304, null);
            default -> expired;
        };
    }

    /** Objects with members that are for the log only or for nobody, and objects in these. */
    private static PointsBookedException booked() {
        Voucher voucher = new Voucher(URI.create("/vouchers/7"), "LOG-till");
        return new PointsBookedException(List.of(
                new Booking(30, "t-1", "LOG-ledger", "SECRET-pin").withVoucher(voucher),
                new Booking(12, "t-2", "LOG-ledger", "SECRET-pin")));
    }

    /** Throws a checked wrapper without declaring it. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable failure) throws T {
        throw (T) failure;
    }
}

package com.acme.loyalty;

import com.acme.loyalty.http.GoneException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Loyalty points, which have all expired. They have an annotated package of their own. */
public final class Points {
    private Points() {}

    /** {@code GET /loyalty/{how}}: throws an exception of this package, but for {@code bare} inside another. */
    public static String spend(String how) {
        GoneException expired = new GoneException("The points have expired.");
        throw switch (how) {
            case "completion" -> new CompletionException(expired);
            case "execution" -> Points.<RuntimeException>unchecked(new ExecutionException(expired));
            default -> expired;
        };
    }

    /** Throws a checked wrapper without declaring it. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable failure) throws T {
        throw (T) failure;
    }
}

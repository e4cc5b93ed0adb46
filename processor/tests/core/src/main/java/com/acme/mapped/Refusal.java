package com.acme.mapped;

import com.acme.mapped.http.GoneException;
import io.github.statuary.ProblemFamily;
import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** Why the till takes no money. */
@ProblemFamily
public sealed interface Refusal {

    /** Too little money. */
    @ProblemType(status = 402, detail = "You lack {missing}.")
    record Declined(@ProblemMember int missing, String note) implements Refusal {}

    /** Too late. */
    @ProblemType(status = 410, headers = "X-Till: closed")
    record Expired() implements Refusal {}

    /** Nobody there. */
    @ProblemType(status = 503, title = "Gone fishing.")
    enum Gone implements Refusal {
        /** The only reason. */
        FISHING
    }

    /** A leaf that extends a generated exception. */
    final class Thrown extends GoneException implements Refusal {
        private static final long serialVersionUID = 1;
    }
}

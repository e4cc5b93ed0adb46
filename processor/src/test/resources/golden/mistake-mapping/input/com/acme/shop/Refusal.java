package com.acme.shop;

import io.github.statuary.ProblemFamily;
import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** A family of which a leaf was forgotten. */
@ProblemFamily
public abstract sealed class Refusal {

    /** Names a member in its detail that it does not publish. */
    @ProblemType(status = 402, detail = "You lack {mising} cents.")
    public static final class Declined extends Refusal {
        @ProblemMember
        public int missing;
    }

    /** The forgotten one. */
    public static final class Expired extends Refusal {}

    /** Says where to, not what is wrong. */
    @ProblemType(status = 303)
    public static final class Elsewhere extends Refusal {}

    /** Has no base for its type, and lacks a header. */
    @ProblemType(status = 405, type = "no-way")
    public static final class Forbidden extends Refusal {}
}

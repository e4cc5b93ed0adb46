package com.acme.shop;

import io.github.statuary.ProblemFamily;
import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;
import java.util.Optional;

/** Why the till takes no money; a value, nothing that is thrown. */
@ProblemFamily
public sealed interface Refusal {

    /** Too little money. */
    @ProblemType(status = 402, type = "declined", detail = "You lack {missing} cents, {{ok}}.")
    record Declined(
            @ProblemMember int missing,
            @ProblemMember("help") Optional<String> hint,
            String cardNumber) implements Refusal {}

    /** Too late. */
    @ProblemType(status = 410, headers = {"X-Shop: closed", "X-Shop: till"})
    record Expired() implements Refusal {}

    /** A branch of the family. */
    sealed interface Late extends Refusal {}

    /** A leaf of the branch. */
    @ProblemType(status = 503, title = "Gone \"fishing\".")
    enum Gone implements Late {
        /** The only reason. */
        FISHING
    }
}

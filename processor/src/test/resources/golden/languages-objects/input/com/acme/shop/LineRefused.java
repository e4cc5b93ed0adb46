package com.acme.shop;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/**
 * A mapped record with a record in its detail.
 *
 * @param line what is refused
 * @param state a constant
 */
@ProblemType(
        status = 422,
        type = "line-refused",
        title = "The line is refused.",
        detail = "{line} is refused in state {state}.")
public record LineRefused(@ProblemMember Line line, @ProblemMember State state) {

    /**
     * A line.
     *
     * @param item what
     * @param amount how many
     */
    public record Line(String item, int amount) {}

    /** A constant with a text of its own. */
    public enum State {
        /** Open. */
        OPEN;

        @Override
        public String toString() {
            return "still open";
        }
    }
}

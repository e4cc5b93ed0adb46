package com.acme.documents;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** A mapped class with a type of its own. */
@ProblemType(status = 404, type = "lost", title = "Lost.", detail = "Number {number} is lost.")
public class Lost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** {@return the number} */
    @ProblemMember
    public int number() {
        return 7;
    }

    /** {@return where it was} */
    @ProblemMember
    public Shelf shelf() {
        return new Shelf("Ghent", 3);
    }

    /**
     * Where things lie.
     *
     * @param town the town
     * @param row the row
     */
    public record Shelf(String town, int row) {}
}

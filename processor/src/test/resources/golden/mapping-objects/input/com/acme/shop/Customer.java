package com.acme.shop;

import io.github.statuary.ProblemMember;
import java.util.ArrayList;

/** A class that publishes some of what it has. */
public class Customer extends Person {
    /** Published under another name. */
    @ProblemMember("customerName")
    public final String name = "Ann";

    /** Not published. */
    public final String password = "hunter2";

    /** Published. */
    @ProblemMember
    private final Lines lines = new Lines();

    /**
     * The lines.
     *
     * @return all of them
     */
    public Lines getLines() {
        return lines;
    }

    /** A list of its own kind. */
    public static class Lines extends ArrayList<Line> {
        private static final long serialVersionUID = 1L;
    }
}

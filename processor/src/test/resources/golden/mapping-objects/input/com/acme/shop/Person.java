package com.acme.shop;

import io.github.statuary.ProblemMember;

/** What all have. */
public abstract class Person {
    /**
     * Inherited.
     *
     * @return a number
     */
    @ProblemMember
    public int getNumber() {
        return 7;
    }
}

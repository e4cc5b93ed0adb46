package com.acme.shop;

import io.github.statuary.ProblemMember;

/** What all have. */
public abstract class Person {
    /** Inherited. */
    @ProblemMember
    public int getNumber() {
        return 7;
    }
}

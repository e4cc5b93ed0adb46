package com.acme.mapped;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** The common interface of exceptions that ask the client to wait. */
@ProblemType(status = 429)
public interface Busy {

    /** How busy. */
    @ProblemMember
    int load();
}

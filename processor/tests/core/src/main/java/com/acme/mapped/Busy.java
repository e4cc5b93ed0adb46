package com.acme.mapped;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** What exceptions have in common that ask for patience. */
@ProblemType(status = 429)
public interface Busy {

    /** How busy. */
    @ProblemMember
    int load();
}

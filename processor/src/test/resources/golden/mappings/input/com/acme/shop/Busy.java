package com.acme.shop;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** An interface of exceptions that ask for patience. */
@ProblemType(status = 429, type = "https://acme.com/busy")
public interface Busy {
    @ProblemMember
    int load();
}

package com.acme.shop.other;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** Has the name of a generated type, and of another mapped one. */
@ProblemType(status = 404, detail = "{page}{page}")
public class Problem extends Exception {
    private static final long serialVersionUID = 1L;

    @ProblemMember
    public final int page = 7;
}

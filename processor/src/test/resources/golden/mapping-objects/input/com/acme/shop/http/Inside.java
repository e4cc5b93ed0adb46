package com.acme.shop.http;

import io.github.statuary.ProblemMember;

/** Not public, but in the package of the generated code. */
class Inside {
    @ProblemMember
    public final String place = "here";
}

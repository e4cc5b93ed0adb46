package com.acme.shop.http;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** Seen by nobody but the package, which is enough for what is not thrown. */
@ProblemType(status = 410)
record Inner(@ProblemMember long since) {}

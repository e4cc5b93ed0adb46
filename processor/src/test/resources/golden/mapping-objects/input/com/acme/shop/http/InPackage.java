package com.acme.shop.http;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/** Has a member whose class is not public. */
@ProblemType(status = 422)
record InPackage(@ProblemMember Inside inside, @ProblemMember com.acme.shop.Line line) {}

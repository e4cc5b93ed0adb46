package com.acme.orders;

import io.github.statuary.ProblemType;

/** A value rather than an exception. */
@ProblemType(status = 410)
public record Refund() {}

package com.acme.billing;

import io.github.statuary.ProblemType;

/** Closer to the billing. */
@ProblemType(status = 404)
public record Bill() {}

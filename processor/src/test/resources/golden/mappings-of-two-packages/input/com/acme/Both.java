package com.acme;

import io.github.statuary.ProblemType;

/** As close to one as to the other. */
@ProblemType(status = 404)
public record Both() {}

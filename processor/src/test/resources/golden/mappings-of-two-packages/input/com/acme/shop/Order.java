package com.acme.shop;

import io.github.statuary.ProblemType;

/** Closer to the shop. */
@ProblemType(status = 404)
public record Order() {}

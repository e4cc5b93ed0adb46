package org.example;

import io.github.statuary.ProblemType;

/** Not close to either. */
@ProblemType(status = 404)
public record Foreign() {}

package com.acme.shop;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;

/**
 * About to go.
 *
 * @deprecated for long
 */
@Deprecated(forRemoval = true)
@ProblemType(status = 410)
public record Old(@ProblemMember int since) {}

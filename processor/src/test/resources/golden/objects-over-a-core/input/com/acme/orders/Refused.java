package com.acme.orders;

import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;
import java.util.List;

/**
 * A record with generated records.
 *
 * @param all some of them
 */
@ProblemType(status = 422)
public record Refused(@ProblemMember List<Violation> all) {}

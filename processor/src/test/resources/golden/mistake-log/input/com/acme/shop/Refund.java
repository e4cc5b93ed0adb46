package com.acme.shop;

import io.github.statuary.LogLevel;
import io.github.statuary.LogPolicy;
import io.github.statuary.ProblemType;

@ProblemType(status = 409, log = @LogPolicy(level = LogLevel.INFO))
public record Refund(String order) {}

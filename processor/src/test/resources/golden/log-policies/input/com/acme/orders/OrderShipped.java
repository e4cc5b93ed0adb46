package com.acme.orders;

import io.github.statuary.LogLevel;
import io.github.statuary.LogPolicy;
import io.github.statuary.ProblemType;

@ProblemType(status = 404, title = "Shipped.", log = @LogPolicy(level = LogLevel.WARNING, trace = false))
public class OrderShipped extends Exception {
    private static final long serialVersionUID = 1;
}

/** A package alone: statuses, problem types, mapped classes and invalid requests. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        exceptions = {400, 409, 429, 503},
        adapters = Adapter.JDK_HTTP_SERVER,
        frameworkErrors = true,
        validationProblem = "invalid-request",
        mappings = {
            @MapException(
                    value = java.io.UncheckedIOException.class,
                    status = 503,
                    log = @LogPolicy(level = LogLevel.INFO, trace = false)),
            @MapException(value = java.util.NoSuchElementException.class, status = 409, log = @LogPolicy(trace = true)),
            @MapException(value = ArithmeticException.class, status = 409)
        })
package com.acme.shop.http;

import io.github.statuary.*;

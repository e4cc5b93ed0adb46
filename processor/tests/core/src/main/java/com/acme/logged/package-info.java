/** Problems whose answers are logged as the catalog and annotations say. */
@GenerateHttpStatuses(
        catalogs = "problems.yaml",
        adapters = Adapter.JDK_HTTP_SERVER,
        frameworkErrors = true,
        validationProblem = "invalid-request",
        mappings = {
            @MapException(
                    value = UncheckedIOException.class,
                    status = 502,
                    log = @LogPolicy(level = LogLevel.INFO, trace = false)),
            @MapException(value = IllegalStateException.class, status = 503, log = @LogPolicy(trace = true)),
            @MapException(value = RuntimeException.class, status = 500, log = @LogPolicy(level = LogLevel.OFF))
        })
package com.acme.logged;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.LogLevel;
import io.github.statuary.LogPolicy;
import io.github.statuary.MapException;
import java.io.UncheckedIOException;

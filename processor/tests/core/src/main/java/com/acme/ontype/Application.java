package com.acme.ontype;

import io.github.statuary.GenerateHttpStatuses;
import io.github.statuary.StackTraces;

/** An application that annotates a class instead of a package. */
@GenerateHttpStatuses(exceptions = 503, stackTraces = StackTraces.NEVER)
public final class Application {

    private Application() {}

    /** The answer while the application starts. */
    public static ServiceUnavailableException starting() {
        return new ServiceUnavailableException("starting");
    }
}

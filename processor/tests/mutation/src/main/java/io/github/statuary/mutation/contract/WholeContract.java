package io.github.statuary.mutation.contract;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/**
 * A server's contract as one test, for PIT, which runs each test by itself: so the server starts once for each change and
 * not once for each test. The folder of the contract's classes is the system property {@code mutation.contract}.
 */
public class WholeContract {

    @Test
    void holds() throws Throwable {
        Failure failure = ContractRun.firstFailure(Path.of(System.getProperty("mutation.contract")))
                .orElse(null);
        if (failure != null) {
            throw failure.getException();
        }
    }
}

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
        int times = isBeforeTheFirstChange() ? 2 : 1;
        for (int i = 0; i < times; i++) {
            Failure failure = ContractRun.firstFailure(Path.of(System.getProperty("mutation.contract")))
                    .orElse(null);
            if (failure != null) {
                throw failure.getException();
            }
        }
    }

    /** PIT tries one change after the other in a JVM: a contract that does not hold twice there would seem to notice each. */
    private static boolean isBeforeTheFirstChange() {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(frame -> frame.getClassName().startsWith("org.pitest.coverage.")));
    }
}

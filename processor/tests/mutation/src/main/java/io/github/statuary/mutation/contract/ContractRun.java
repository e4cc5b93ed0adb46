package io.github.statuary.mutation.contract;

import static org.junit.platform.engine.discovery.ClassNameFilter.includeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClasspathRoots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** Runs the tests of a sample: the wire contract on its server, and what only this server has. */
public final class ContractRun {

    private static final String CONTRACT = "com\\.acme\\..*Test";

    private ContractRun() {}

    /** Writes the name of the first failure into the file, which is empty if there is none. */
    public static void main(String... arguments) throws IOException {
        String failure = firstFailure(Path.of(arguments[0]), CONTRACT)
                .map(first -> first.getTestIdentifier().getDisplayName())
                .orElse("");
        Files.writeString(Path.of(arguments[1]), failure);
        System.exit(0); // a server may have left a thread that would go on
    }

    /** The first failure among the tests of a folder of classes. */
    static Optional<Failure> firstFailure(Path testClasses) {
        return firstFailure(testClasses, CONTRACT);
    }

    static Optional<Failure> firstFailure(Path testClasses, String namePattern) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClasspathRoots(Set.of(testClasses)))
                .filters(includeClassNamePatterns(namePattern))
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        TestExecutionSummary summary = listener.getSummary();
        if (summary.getContainersFoundCount() == 0
                || summary.getTestsFoundCount() == 0 && summary.getTotalFailureCount() == 0) {
            throw new IllegalStateException("There is no test " + namePattern + " in " + testClasses);
        }
        return summary.getFailures().stream().findFirst();
    }
}

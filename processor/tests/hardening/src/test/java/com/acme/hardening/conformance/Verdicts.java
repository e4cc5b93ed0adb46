package com.acme.hardening.conformance;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The tests of each rule, and their results. */
final class Verdicts implements TestExecutionListener {

    /**
     * A test and whether it passed.
     *
     * @param test the simple name of the class, a dot, the method
     */
    record Verdict(String test, boolean passed) {}

    private final Map<String, List<Verdict>> byRule = new LinkedHashMap<>();

    private Verdicts() {}

    /** Runs the tests of these classes. */
    static Map<String, List<Verdict>> of(Class<?>... tests) {
        Verdicts verdicts = new Verdicts();
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        for (Class<?> test : tests) {
            request.selectors(selectClass(test));
        }
        LauncherFactory.create().execute(request.build(), verdicts);
        return verdicts.byRule;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.getSource().orElse(null) instanceof MethodSource method && test.isTest()) {
            Holds holds = method.getJavaMethod().getAnnotation(Holds.class);
            if (holds != null) {
                String name = method.getJavaClass().getSimpleName() + "." + method.getMethodName();
                for (String rule : holds.value()) {
                    add(rule, new Verdict(name, result.getStatus() == Status.SUCCESSFUL));
                }
            }
        }
    }

    private void add(String rule, Verdict verdict) {
        List<Verdict> verdicts = byRule.computeIfAbsent(rule, id -> new ArrayList<>());
        if (!verdicts.contains(verdict)) {
            verdicts.add(verdict);
        }
    }
}

package io.github.statuary.benchmarks.requests;

import java.util.List;

/**
 * A framework to measure.
 *
 * @param application the simple name of its {@link Application}
 * @param least how many times the requests of its own way are to be reached
 * @param always what the framework does for each failure, whoever answers it
 */
record Framework(String application, String label, double least, String always) {

    static final List<Framework> ALL = List.of(
            new Framework("SpringServer", "Spring Web MVC on Tomcat", 1.1, ""),
            new Framework(
                    "JerseyServer",
                    "Jersey on Grizzly",
                    1.1,
                    " Whatever a resource throws, Jersey wraps it twice, in an `InvocationTargetException` and a"
                            + " `MappableException`, each with a stack trace of its own, and that costs the same both ways."),
            new Framework(
                    "MicronautServer",
                    "Micronaut",
                    1.1,
                    " For each failure Micronaut goes through its beans anew to find the handler, which it does not cache,"
                            + " and that costs the same both ways."),
            new Framework("JavalinServer", "Javalin", 1, ""),
            new Framework("HelidonServer", "Helidon SE", 1, ""),
            new Framework("JdkServer", "the JDK's server", 1, ""));

    /** Whether this JDK can run it: what needs a later one is compiled by a later one only. */
    boolean isHere() {
        try {
            Class.forName(className(), false, getClass().getClassLoader());
            return true;
        } catch (ClassNotFoundException | UnsupportedClassVersionError later) {
            return false;
        }
    }

    String className() {
        return getClass().getPackageName() + "." + application;
    }
}

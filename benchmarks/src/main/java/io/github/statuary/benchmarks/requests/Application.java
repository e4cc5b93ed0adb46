package io.github.statuary.benchmarks.requests;

/** The same small application on a framework. */
interface Application {

    /**
     * Starts a server of its own.
     *
     * @param way how it answers
     * @return its port on the loopback interface
     */
    int start(Way way) throws Exception;
}

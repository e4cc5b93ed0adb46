package io.github.statuary.benchmarks.documents;

/** An application that publishes its problem types, on a server. */
interface Publisher {

    /** Starts the server and gives its port on the loopback interface. */
    int start() throws Exception;
}

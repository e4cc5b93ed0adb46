package io.github.statuary.benchmarks.documents;

import java.util.List;

/** A JVM with a server that publishes, until the input ends. It prints the port for each that will ask it. */
public final class PublishingServer {

    private PublishingServer() {}

    /** @param arguments the class of the publisher, and the lanes */
    public static void main(String[] arguments) throws Exception {
        int port = Class.forName(arguments[0])
                .asSubclass(Publisher.class)
                .getDeclaredConstructor()
                .newInstance()
                .start();
        List.of(arguments).subList(1, arguments.length).forEach(lane -> System.out.println("port " + port));
        while (System.in.read() >= 0) {
            continue;
        }
        System.exit(0);
    }
}

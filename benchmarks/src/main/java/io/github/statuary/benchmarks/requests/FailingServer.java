package io.github.statuary.benchmarks.requests;

import java.util.List;

/** A JVM with a server for each of some ways, until the input ends. It prints their ports. */
public final class FailingServer {

    private FailingServer() {}

    /** @param arguments the class of the application, and the ways */
    public static void main(String[] arguments) throws Exception {
        Application application = Class.forName(arguments[0])
                .asSubclass(Application.class)
                .getDeclaredConstructor()
                .newInstance();
        for (String way : List.of(arguments).subList(1, arguments.length)) {
            System.out.println("port " + application.start(Way.valueOf(way)));
        }
        while (System.in.read() >= 0) {
            continue;
        }
        System.exit(0);
    }
}

package io.github.statuary.benchmarks.requests;

/** A JVM with a server for each way, until the input ends. It prints their ports. */
public final class FailingServer {

    private FailingServer() {}

    /** @param arguments the class of the application */
    public static void main(String[] arguments) throws Exception {
        Application application = Class.forName(arguments[0])
                .asSubclass(Application.class)
                .getDeclaredConstructor()
                .newInstance();
        for (Way way : Way.values()) {
            System.out.println("port " + application.start(way));
        }
        while (System.in.read() >= 0) {
            continue;
        }
        System.exit(0);
    }
}

package io.github.statuary.benchmarks.requests;

import java.lang.management.ManagementFactory;

/** A JVM with a server that answers a single request, and then prints what its classes take. */
public final class FirstAnswer {

    private FirstAnswer() {}

    /** @param arguments the class of the application, and the way */
    public static void main(String[] arguments) throws Exception {
        Application application = Class.forName(arguments[0])
                .asSubclass(Application.class)
                .getDeclaredConstructor()
                .newInstance();
        Way way = Way.valueOf(arguments[1]);
        Protocol.HTTP_1_1.connect(application.start(way), way).close();
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool ->
                        pool.getName().equals("Metaspace") || pool.getName().equals("Compressed Class Space"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
        System.out.println("metaspace " + metaspace);
        System.exit(0);
    }
}

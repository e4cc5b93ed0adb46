package io.github.statuary.benchmarks.requests;

/** A JVM whose server fails at each request, until the input ends. It prints its port. */
public final class FailingServer {

    private FailingServer() {}

    /** @param arguments the framework */
    public static void main(String[] arguments) throws Exception {
        Way way = Way.here();
        int port = switch (arguments[0]) {
            case "jdk" -> JdkServer.start(way);
            case "javalin" -> JavalinServer.start(way);
            case "jersey" -> JerseyServer.start(way);
            case "micronaut" -> MicronautServer.start();
            case "spring" -> SpringServer.start(way);
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        System.out.println("port " + port);
        while (System.in.read() >= 0) {
            continue;
        }
        System.exit(0);
    }
}

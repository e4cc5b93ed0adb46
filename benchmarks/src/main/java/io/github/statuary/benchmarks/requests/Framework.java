package io.github.statuary.benchmarks.requests;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A framework to measure.
 *
 * @param application the simple name of its {@link Application}
 * @param ways in which it answers
 * @param least how many times the requests of its own way are to be reached
 * @param always what the framework does for each failure, whoever answers it
 */
public record Framework(
        String application, String label, Protocol protocol, Set<Way> ways, double least, String always) {

    private static final Set<Way> MOST = EnumSet.complementOf(EnumSet.of(Way.LEAST));
    private static final Set<Way> OVER_HTTP_2 = EnumSet.of(Way.PLAIN, Way.OWN, Way.ALWAYS);

    static final List<Framework> ALL = all();

    private static List<Framework> all() {
        Framework spring = of("SpringServer", "Spring Web MVC on Tomcat", 1.1);
        Framework webFlux = of("WebFluxServer", "Spring WebFlux on Reactor Netty", 1.1);
        Framework jersey = of("JerseyServer", "Jersey on Grizzly", 1.1)
                .withLeast(
                        " Whatever a resource throws, Jersey wraps it twice, in an `InvocationTargetException` and a"
                                + " `MappableException`, each with a stack trace of its own, and that costs the same both ways.");
        Framework micronaut = of("MicronautServer", "Micronaut", 1.1)
                .withLeast(
                        " For each failure Micronaut goes through its beans anew to find the handler, which it does not cache,"
                                + " and that costs the same both ways.");
        Framework javalin = of("JavalinServer", "Javalin", 1);
        Framework vertx = of("VertxServer", "Vert.x Web", 1);
        Framework armeria = of("ArmeriaServer", "Armeria", 1);
        Framework helidon = of("HelidonServer", "Helidon SE", 1);
        Framework jdk = of("JdkServer", "the JDK's server", 1);
        List<Framework> all =
                new ArrayList<>(List.of(spring, webFlux, jersey, micronaut, javalin, vertx, armeria, helidon, jdk));
        for (Framework speaker : List.of(spring, webFlux, micronaut, javalin, vertx, armeria, helidon)) {
            all.add(speaker.overHttp2());
        }
        return List.copyOf(all);
    }

    private static Framework of(String application, String label, double least) {
        return new Framework(application, label, Protocol.HTTP_1_1, MOST, least, "");
    }

    private Framework withLeast(String costs) {
        return new Framework(application, label, protocol, EnumSet.allOf(Way.class), least, costs);
    }

    private Framework overHttp2() {
        return new Framework(application, label + " over HTTP/2", Protocol.HTTP_2, OVER_HTTP_2, least, always);
    }

    /** Those that this JDK can run, over HTTP/1.1. */
    public static List<Framework> overHttp1() {
        return ALL.stream()
                .filter(framework -> framework.protocol == Protocol.HTTP_1_1 && framework.isHere())
                .toList();
    }

    /** Whether this JDK can run it: what needs a later one is compiled by a later one only. */
    boolean isHere() {
        try {
            Class.forName(className(), false, getClass().getClassLoader());
            return true;
        } catch (ClassNotFoundException | UnsupportedClassVersionError later) {
            return false;
        }
    }

    public String className() {
        return getClass().getPackageName() + "." + application;
    }
}

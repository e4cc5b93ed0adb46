package io.github.statuary.mutation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/** Contracts that hold, fail or have no server. Surefire does not run them, by their names. */
final class Contracts {

    static final List<String> RUN = new ArrayList<>();

    private Contracts() {}

    static class Holding {
        @Test
        void holds() {
            RUN.add("holds");
        }
    }

    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class Failing {
        @Test
        void a() {
            RUN.add("a");
        }

        @TestFactory
        Stream<DynamicTest> b() {
            return Stream.of("b1", "b2")
                    .map(name -> DynamicTest.dynamicTest(name, () -> {
                        RUN.add(name);
                        assertThat(name).isEqualTo("c");
                    }));
        }

        @Test
        void c() {
            RUN.add("c");
        }
    }

    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class Assuming {
        @Test
        void a() {
            RUN.add("a");
            assumeTrue(false, "not on this server");
        }

        @Test
        void b() {
            RUN.add("b");
            assertThat("b").isEqualTo("c");
        }
    }

    static class Serverless {
        @BeforeAll
        static void start() {
            throw new IllegalStateException("no server");
        }

        @Test
        void holds() {
            RUN.add("holds");
        }
    }
}

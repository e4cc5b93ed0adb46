package io.github.statuary.processor.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Compilations in one JVM at the same time, as a build with several modules or a daemon runs them. */
@Timeout(300)
class ParallelCompilationTest {

    private static final String PLAIN = "@GenerateHttpStatuses";
    private static final String TERSE =
            "@GenerateHttpStatuses(exceptions = {404, 503}, exceptionSuffix = \"Error\", catalogs = \"statuary:nginx\")";

    @Test
    void compilations_at_the_same_time_do_not_meet(@TempDir Path directory) throws Exception {
        SortedMap<String, String> plain = compile(PLAIN, directory.resolve("plain"));
        SortedMap<String, String> terse = compile(TERSE, directory.resolve("terse"));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<SortedMap<String, String>>> both = threads.invokeAll(List.of(
                    () -> {
                        start.await();
                        return compile(PLAIN, directory.resolve("plain-again"));
                    },
                    () -> {
                        start.await();
                        return compile(TERSE, directory.resolve("terse-again"));
                    }));

            assertThat(both.get(0).get()).isEqualTo(plain);
            assertThat(both.get(1).get()).isEqualTo(terse);
            assertThat(plain.keySet()).isNotEqualTo(terse.keySet());
        } finally {
            threads.shutdownNow();
        }
    }

    private static SortedMap<String, String> compile(String annotation, Path directory) {
        Compiled compiled =
                ShopPackage.annotated(CompilerKind.JAVAC, annotation).run(directory);
        assertThat(compiled.success()).as(compiled::summary).isTrue();
        return compiled.generated();
    }
}

package com.acme.hardening.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.hardening.http.HttpStatus;
import com.acme.hardening.http.HttpStatusException;
import com.acme.hardening.http.HttpStatusMapper;
import com.acme.hardening.http.NotFoundException;
import com.acme.hardening.http.Problem;
import com.acme.hardening.http.TooManyRequestsException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sixty-four threads at once. */
@Timeout(60)
class ThreadsTest {

    private static final int THREADS = 64;

    @Test
    void one_exception_is_answered_alike_in_all_threads() throws Exception {
        for (int round = 0; round < 50; round++) {
            HttpStatusException shared = new TooManyRequestsException("Slow down.").retryAfter(Duration.ofSeconds(3));
            Set<List<Object>> answers = new HashSet<>(inAllThreads(thread -> answer(new CompletionException(shared))));

            assertThat(answers).hasSize(1);
        }
    }

    @Test
    void exceptions_of_different_threads_do_not_meet() throws Exception {
        List<Boolean> own = inAllThreads(thread -> {
            boolean all = true;
            for (int i = 0; i < 500; i++) {
                String text = thread + "-" + i;
                HttpStatusException mine =
                        new NotFoundException(text).withHeader("X-Thread", text).with("thread", thread);
                List<Object> answer = answer(mine);
                all &= answer.get(0).equals(404)
                        && answer.get(1).toString().contains("X-Thread=[" + text + "]")
                        && answer.get(2)
                                .equals("{\"title\":\"Not Found\",\"status\":404,\"detail\":\"" + text
                                        + "\",\"thread\":" + thread + "}");
            }
            return all;
        });

        assertThat(own).containsOnly(true);
    }

    @Test
    void one_problem_is_written_alike_in_all_threads() throws Exception {
        Problem shared = Problem.of(404).with("list", List.of(1, "2", 3.5)).withDetail("\u00e4\"");

        assertThat(new HashSet<>(inAllThreads(thread -> shared.toJson()))).hasSize(1);
        assertThat(new HashSet<>(inAllThreads(thread -> HttpStatus.of(471)))).containsExactly(HttpStatus.BAD_REQUEST);
    }

    private static List<Object> answer(Throwable failure) {
        var response = HttpStatusMapper.toResponse(failure);
        return List.of(
                response.status(),
                response.headers().toString(),
                new String(response.body(), java.nio.charset.StandardCharsets.UTF_8));
    }

    /** What a thread does, given its number. */
    interface Work<T> {
        T of(int thread) throws Exception;
    }

    /** The results of all threads, which begin together. */
    static <T> List<T> inAllThreads(Work<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Callable<T>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                tasks.add(() -> {
                    start.await();
                    return work.of(thread);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(tasks, 30, TimeUnit.SECONDS)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}

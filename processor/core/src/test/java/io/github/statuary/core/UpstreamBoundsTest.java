package io.github.statuary.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a lying server can make a client spend. */
class UpstreamBoundsTest {

    private static final int LARGE = 52_000_000;
    private static final long KIB = 1_024;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void a_usual_problem_takes_little() {
        String problem = "{\"type\":\"https://api.acme.com/problems/out-of-credit\",\"title\":\"You do not have enough"
                + " credit.\",\"status\":403,\"detail\":\"Your balance is 30, but that costs"
                + " 50.\",\"instance\":\"/account/12345/msgs/abc\","
                + "\"balance\":30,\"accounts\":[\"/account/12345\",\"/account/67890\"]}";

        assertThat(allocated("application/problem+json", problem.getBytes(UTF_8)))
                .isLessThan(64 * KIB);
    }

    @Test
    void a_large_body_that_is_no_problem_takes_little() {
        byte[] html = new byte[LARGE];
        Arrays.fill(html, (byte) '<');

        assertThat(allocated("text/html", html)).isLessThan(64 * KIB);
        assertThat(allocated("application/problem+json", html)).isLessThan(64 * KIB);
    }

    @Test
    void levels_without_end_take_little() {
        assertThat(allocated("application/problem+json", "[".repeat(10_000).getBytes(UTF_8)))
                .isLessThan(64 * KIB);
        assertThat(allocated(
                        "application/problem+json", "{\"a\":".repeat(10_000).getBytes(UTF_8)))
                .isLessThan(192 * KIB);
    }

    @Test
    void a_long_text_is_copied_once() {
        byte[] problem = ("{\"detail\":\"" + "x".repeat(UpstreamDecoder.MOST_OCTETS - 13) + "\"}").getBytes(UTF_8);
        byte[] escaped = ("{\"detail\":\"" + "\\n".repeat(UpstreamDecoder.MOST_OCTETS / 2 - 7) + "\"}").getBytes(UTF_8);

        for (byte[] body : List.of(problem, escaped)) {
            assertThat(allocated("application/problem+json", body)).isLessThan(body.length + 8 * KIB);
            assertThat(allocated("application/problem+json;charset=ISO-8859-1", body))
                    .isLessThan(body.length + 8 * KIB);
            assertThat(allocated("application/json", body)).isLessThan(body.length + 64 * KIB);
        }
    }

    @Test
    void as_many_values_as_may_be_take_nothing_until_they_are_read_and_then_less_than_two_megabytes() {
        byte[] lists = ("{\"a\":[" + "[[]],".repeat(2_000) + "0]}").getBytes(UTF_8);
        byte[] objects = ("{\"a\":[" + "{\"a\":0},".repeat(2_000) + "0]}").getBytes(UTF_8);
        byte[] numbers = ("{\"a\":[" + "1.5e99,".repeat(4_000) + "0]}").getBytes(UTF_8);
        byte[] texts = ("{\"a\":[0" + ",\"abcdefghijk\"".repeat(4_000) + "]}").getBytes(UTF_8);

        String chain = "{\"a\":".repeat(30) + "0" + "}".repeat(30);
        byte[] chains = ("{\"a\":[" + (chain + ",").repeat(132) + "\"\u20AC\"]}").getBytes(UTF_8);

        for (byte[] body : List.of(lists, objects, numbers, texts, chains)) {
            assertThat(allocated("application/problem+json", body)).isLessThan(body.length + 8 * KIB);
            UpstreamException received =
                    Upstream.of(null, 500, Map.of("Content-Type", List.of("application/problem+json")), body);
            assertThat(allocated(() -> assertThat(received.members()).hasSize(1)))
                    .isBetween(64 * KIB, 2_048 * KIB);
        }
    }

    @Test
    void a_bomb_takes_no_more_than_its_beginning() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            out.write(new byte[LARGE]);
        }
        byte[] emptyMembers = new byte[LARGE];
        byte[] member = {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        for (int i = 0; i + member.length <= LARGE; i += member.length) {
            System.arraycopy(member, 0, emptyMembers, i, member.length);
        }

        assertThat(allocated("text/html", bomb.toByteArray())).isLessThan(128 * KIB);
        assertThat(allocated("text/html", emptyMembers)).isLessThan(320 * KIB);
    }

    @Test
    void header_fields_without_end_take_little() {
        Map<String, List<String>> headers = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            headers.put("X-" + i, List.of("x"));
        }
        headers.put("Link", java.util.Collections.nCopies(1_000_000, "x".repeat(100_000)));

        assertThat(allocated(headers, null)).isLessThan(64 * KIB);
    }

    private static long allocated(String type, byte[] body) {
        return allocated(Map.of("Content-Type", List.of(type), "Content-Encoding", List.of("gzip")), body);
    }

    /** The octets that decoding allocates, in the best of three times, so that what the JVM does once is left out. */
    private static long allocated(Map<String, List<String>> headers, byte[] body) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            best = Math.min(best, allocated(() -> {
                UpstreamException received =
                        assertTimeout(Duration.ofSeconds(2), () -> Upstream.of(null, 500, headers, body));
                assertThat(received.statusCode()).isEqualTo(500);
            }));
        }
        return best;
    }

    private static long allocated(Runnable code) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        code.run();
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }
}

package com.acme.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** Which of its two compilations the shop runs in: with {@code frameworkErrors}, or in the default mode without. */
enum Mode {
    FRAMEWORK_ERRORS,
    DEFAULT;

    private static final int UUID_LENGTH = 36;
    private static final String NEW_INSTANCE = ",\"instance\":\"urn:uuid:[0-9a-f-]{36}\"";

    static final Mode TODAY =
            Boolean.parseBoolean(System.getProperty("shop.frameworkErrors", "true")) ? FRAMEWORK_ERRORS : DEFAULT;

    /** The body that was sent, without the instance that each server error has with {@code frameworkErrors}. */
    static String withoutNewInstance(String sent, int status, String expected) {
        if (TODAY == DEFAULT || status < 500 || expected.contains("\"instance\":")) {
            return sent;
        }
        assertThat(sent).containsPattern(NEW_INSTANCE);
        return sent.replaceFirst(NEW_INSTANCE, "");
    }

    /** A request that the framework refuses: a problem with {@code frameworkErrors}, otherwise the framework's own response. */
    static void isRefusal(HttpResponse<byte[]> answer, int status, String problem) {
        if (TODAY == FRAMEWORK_ERRORS) {
            Wire.isProblem(answer, status, problem);
        } else {
            assertThat(answer.statusCode()).isEqualTo(status);
            isTheFrameworks(answer);
        }
    }

    /** A server error of the framework's: as a refusal, but under an instance that the log has. */
    static void isServerError(HttpResponse<byte[]> answer, int status, String title) {
        String problem = Wire.text(answer);
        if (TODAY == FRAMEWORK_ERRORS) {
            assertThat(problem)
                    .startsWith("{\"title\":\"" + title + "\",\"status\":" + status + ",\"instance\":\"urn:uuid:")
                    .hasSize(("{'title':'" + title + "','status':503,'instance':'urn:uuid:'}").length() + UUID_LENGTH);
        }
        isRefusal(answer, status, problem);
    }

    /** An unexpected failure: a 500 without details with {@code frameworkErrors}, otherwise the framework's own response. */
    static void isUnexpected(HttpResponse<byte[]> answer) {
        if (TODAY == FRAMEWORK_ERRORS) {
            assertThat(Wire.text(answer)).matches(Wire.UNEXPECTED);
            Wire.isProblem(answer, 500, Wire.text(answer));
        } else {
            assertThat(answer.statusCode()).isEqualTo(500);
            isTheFrameworks(answer);
        }
    }

    private static void isTheFrameworks(HttpResponse<byte[]> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).doesNotContain("problem+json");
        assertThat(Wire.text(answer)).doesNotContain("urn:uuid:");
    }
}

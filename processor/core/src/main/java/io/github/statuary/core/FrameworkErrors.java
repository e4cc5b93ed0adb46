package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** The responses to what a web framework itself refuses, and to what nobody expected. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class FrameworkErrors {

    private FrameworkErrors() {}

    /**
     * The response to any failure, logged.
     *
     * <p>A failure that {@link Problems#handles} is answered as {@code Problems} says and logged: a server error at
     * {@code WARNING}, since nobody else is told its text, under its {@code instance}, a new {@code urn:uuid:} if it has none;
     * anything else at {@code DEBUG}. Any other failure is a 500 that tells nothing but an {@code instance}, a new
     * {@code urn:uuid:}; under it, or under the one that the customizer gave, the failure is logged at {@code ERROR}. The logger is
     * named after this class.
     *
     * @param failure what was thrown
     * @param customizer gives the problem its last touch, as in {@link Problems#toResponse(Throwable, UnaryOperator)}
     * @return never null
     */
    public static ProblemResponse toResponse(Throwable failure, UnaryOperator<Problem> customizer) {
        /*{upstream*/
        /*}*/
        if (Problems.handles(failure)) {
            ProblemResponse response = handled(failure, customizer);
            /*{answered*/
            log("Answered with ", response, failure);
            /*}*/
            return response;
        }
        Problem problem = Problem.of(HttpStatus.Code.INTERNAL_SERVER_ERROR);
        ProblemResponse response = response(/*{unexpectedProblem*/ identified(problem) /*}*/, Map.of(), customizer);
        /*{unexpected*/
        FailureLog.error(FrameworkErrors.class, "Unexpected failure" + instanceOf(response), failure);
        /*}*/
        return response;
    }

    private static ProblemResponse handled(Throwable failure, UnaryOperator<Problem> customizer) {
        if (Problems.statusCodeOf(failure) < 500) {
            return Problems.toResponse(failure, customizer);
        }
        ProblemResponse known = Problems.toResponse(failure);
        Problem problem = known.problem();
        return ProblemResponse.of(/*{handledProblem*/ identified(problem) /*}*/, known.headers(), customizer);
    }

    /**
     * The response to what the framework refuses without an exception, logged like that of an exception.
     *
     * @param problem what to tell
     * @param headers the header fields that the framework would have sent; those of the content, and malformed ones, are
     *     left out
     * @param customizer gives the problem its last touch, as in {@link Problems#toResponse(Throwable, UnaryOperator)}
     * @return never null
     */
    public static ProblemResponse toResponse(
            Problem problem, Map<String, List<String>> headers, UnaryOperator<Problem> customizer) {
        return toResponse(null, problem, headers, customizer);
    }

    /**
     * The response to what the framework refuses, logged: a server error at {@code WARNING} under its {@code instance}, a new
     * {@code urn:uuid:} if the problem has none, anything else at {@code DEBUG}.
     *
     * @param refusal what the framework threw, or null; nothing of its text is sent
     * @param problem what to tell
     * @param headers the header fields that the framework would have sent, as in
     *     {@link #toResponse(Problem, Map, UnaryOperator)}
     * @param customizer gives the problem its last touch, as in {@link Problems#toResponse(Throwable, UnaryOperator)}
     * @return never null
     */
    public static ProblemResponse toResponse(
            Throwable refusal, Problem problem, Map<String, List<String>> headers, UnaryOperator<Problem> customizer) {
        ProblemResponse response = response(/*{refusedProblem*/ identified(problem) /*}*/, headers, customizer);
        /*{refused*/
        log("Refused with ", response, refusal);
        /*}*/
        return response;
    }

    /** The problem with an instance, under which it is logged, if it is a server error and has none. */
    private static Problem identified(Problem problem) {
        return problem.status() < 500 || problem.instance() != null
                ? problem
                : problem.withInstance(URI.create("urn:uuid:" + UUID.randomUUID()));
    }

    /*{log*/
    private static void log(String how, ProblemResponse response, Throwable failure) {
        String message = how + response.status() + instanceOf(response);
        if (response.status() < 500) {
            FailureLog.debug(FrameworkErrors.class, message, failure);
        } else {
            FailureLog.warning(FrameworkErrors.class, message, failure);
        }
    }

    private static String instanceOf(ProblemResponse response) {
        URI instance = response.problem().instance();
        return instance == null ? "" : " " + instance;
    }
    /*}*/

    private static ProblemResponse response(
            Problem problem, Map<String, List<String>> headers, UnaryOperator<Problem> customizer) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> field : headers.entrySet()) {
            for (String value : field.getValue()) {
                try {
                    ProblemResponse.fields(field.getKey(), value);
                    fields.computeIfAbsent(field.getKey(), name -> new ArrayList<>())
                            .add(value);
                } catch (IllegalArgumentException malformed) {
                    // The failure to answer must not end in another one.
                }
            }
        }
        return ProblemResponse.of(typed(problem), fields, customizer);
    }

    /** The problem with the type that the package names for invalid requests, if it names one. */
    private static Problem typed(Problem problem) {
        return /*{typed*/ problem /*}*/;
    }

    /**
     * One element of the member {@code errors}, which tells what is not valid in the request's content.
     *
     * @param way the steps from the content to the value: names of members, keys of maps, and indices of elements, such as
     *     {@code List.of("items", 0, "name")}; empty if the error is not about one value of the content
     * @param detail what is wrong with the value
     * @return the {@code detail} and, if there is a way, the {@code pointer}: a JSON Pointer in a URI fragment, such as
     *     {@code #/items/0/name}
     */
    public static Map<String, Object> error(List<?> way, String detail) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("detail", detail);
        if (!way.isEmpty()) {
            error.put("pointer", pointer(way));
        }
        return error;
    }

    /**
     * One element of the member {@code errors}, which tells what is not valid outside of the request's content.
     *
     * @param in {@code query}, {@code path}, {@code header}, {@code cookie} or {@code form}
     * @param name the name of the parameter
     * @param detail what is wrong with it
     * @return the three of them
     */
    public static Map<String, Object> error(String in, String name, String detail) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("detail", detail);
        error.put("in", in);
        error.put("name", name);
        return error;
    }

    /** RFC 6901, section 6: each step is escaped, and what a fragment may not have is encoded. */
    private static String pointer(List<?> way) {
        StringBuilder pointer = new StringBuilder("#");
        for (Object step : way) {
            String name = step instanceof Enum<?> constant ? constant.name() : String.valueOf(step);
            pointer.append('/');
            for (byte unit : name.replace("~", "~0").replace("/", "~1").getBytes(StandardCharsets.UTF_8)) {
                boolean plain = unit > ' ' && unit < 127 && "\"#%<>[\\]^`{|}".indexOf(unit) < 0;
                pointer.append(plain ? Character.toString(unit) : String.format(Locale.ROOT, "%%%02X", unit));
            }
        }
        return pointer.toString();
    }
}

package io.github.statuary.benchmarks.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A number of failures that are mapped to statuses, each with a subclass, and what each library is given to find them. */
final class MappedSources {

    static final String PACKAGE = "com.acme.mapped";

    private static final int KINDS = 66;
    private static final int[] STATUSES = {400, 403, 404, 409, 410, 422, 503};

    private MappedSources() {}

    static int status(int failure) {
        return STATUSES[failure % STATUSES.length];
    }

    /** How many subclasses each failure has: enough that there are always {@value #KINDS} kinds of failures. */
    static int subclasses(int classes) {
        return Math.max(1, KINDS / classes);
    }

    /** The texts by the names of their files. */
    static Map<String, String> of(int classes) {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("package-info.java", """
                @io.github.statuary.GenerateHttpStatuses(adapters = {}, mappings = {
                %s
                })
                package com.acme.mapped;
                """.formatted(each(
                classes,
                ",\n",
                i -> "@io.github.statuary.MapException(value = Failures.Failure%d.class, status = %d)"
                        .formatted(i, status(i)))));
        sources.put("Failures.java", """
                package com.acme.mapped;

                import jakarta.ws.rs.core.Response;
                import jakarta.ws.rs.ext.ExceptionMapper;
                import org.springframework.web.bind.annotation.ExceptionHandler;

                public class Failures {
                    public static final RuntimeException[] ALL = {
                %s
                    };
                    public static final ExceptionMapper<?>[] MAPPERS = {
                %s
                    };

                    public static final class Lookup implements java.util.function.ToIntFunction<Throwable> {
                        @Override
                        public int applyAsInt(Throwable failure) {
                            return HttpStatusMapper.statusCodeOf(failure);
                        }
                    }

                %s
                }
                """.formatted(
                each(
                        classes,
                        ",\n",
                        i -> "new Failure%d(), %s".formatted(i, specials(i, classes, "new Special%dOf%d()", ", "))),
                each(classes, ",\n", "new Mapper%d()"::formatted),
                each(classes, "\n", i -> failure(i, classes))));
        return sources;
    }

    private static String failure(int i, int classes) {
        return """
                public static class Failure%1$d extends RuntimeException {}

                %2$s

                public static class Mapper%1$d implements ExceptionMapper<Failure%1$d> {
                    @Override
                    public Response toResponse(Failure%1$d failure) {
                        return null;
                    }
                }

                @ExceptionHandler(Failure%1$d.class)
                public void handle%1$d() {}
                """.formatted(
                        i, specials(i, classes, "public static class Special%1$dOf%2$d extends Failure%2$d {}", "\n"));
    }

    private static String specials(int failure, int classes, String format, String between) {
        return each(subclasses(classes), between, i -> format.formatted(i, failure));
    }

    private static String each(int classes, String between, IntFunction<String> text) {
        return IntStream.range(0, classes).mapToObj(text).collect(Collectors.joining(between));
    }
}

package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.lang.reflect.Modifier;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/** What the adapters of this package answer, and with what: the one place that knows whether that is every failure. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class Failures {

    private Failures() {}

    /**
     * Whether an adapter answers a failure, rather than leave it to its framework or to the adapter of another package.
     *
     * @param failure what was thrown
     * @return whether {@link #toResponse} is to be asked
     */
    public static boolean answers(Throwable failure) {
        return /*{answers*/ Problems.handles(failure) /*}*/;
    }

    /**
     * The exception of another package with {@code @GenerateHttpStatuses}, whose adapter answers it.
     *
     * @param failure what was thrown
     * @return the exception that it is or wraps, or null if it is none. An exception that another package maps, and has not
     *     generated, is not known here
     */
    public static Throwable ofAnotherPackage(Throwable failure) {
        Throwable known = HttpStatusMapper.unwrap(failure);
        if (known == null || Problems.handles(known)) {
            return null;
        }
        for (Class<?> type = known.getClass();
                type != RuntimeException.class && type != null;
                type = type.getSuperclass()) {
            boolean root = type.getName().endsWith(".HttpStatusException") && Modifier.isAbstract(type.getModifiers());
            if (root && type.getSuperclass() == RuntimeException.class) { // frameworks have other classes of that name
                return known;
            }
        }
        return null;
    }

    /**
     * The response to a failure that an adapter answers.
     *
     * @param failure what was thrown
     * @param customizer gives the problem its last touch, as in {@link Problems#toResponse(Throwable, UnaryOperator)}
     * @return never null
     */
    public static ProblemResponse toResponse(Throwable failure, UnaryOperator<Problem> customizer) {
        return /*{toResponse*/ Problems.toResponse(failure, customizer) /*}*/;
    }
}

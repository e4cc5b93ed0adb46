package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import java.lang.reflect.Modifier;
import java.util.List;
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
     * Whether a failure says itself what its response is: it is, or wraps, an exception that is generated, or mapped by a
     * class other than {@link Throwable}, {@link Exception}, {@link RuntimeException} and {@link Error}. The mapping of one of
     * these four is for failures that nobody else answers.
     *
     * @param failure what was thrown
     * @return whether an adapter answers it before others are asked
     */
    public static boolean isNamed(Throwable failure) {
        return Problems.handles(failure) && !Problems.isCatchAll(failure);
    }

    /**
     * What a failure wraps.
     *
     * @param failure what was thrown
     * @return the exception for which the wrappers around it stand, or the failure itself if it is no wrapper
     */
    public static Throwable unwrap(Throwable failure) {
        Throwable known = HttpStatusMapper.unwrap(failure);
        return known == null ? failure : known;
    }

    /**
     * The classes of wrappers that an adapter may register where each class has one handler: those that are here and have
     * none but {@link Exception} or {@link RuntimeException} above them. A handler of any other, such as a
     * {@code jakarta.persistence.RollbackException}, would come before the application's handler of the class above it.
     *
     * @return the wrappers of the JDK, and others that are on the class path
     */
    public static List<Class<? extends Exception>> wrappers() {
        return HttpStatusMapper.wrappers(Failures.class.getClassLoader());
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
        if (known == null || isNamed(known)) {
            return null;
        }
        for (Class<?> type = known.getClass();
                type != RuntimeException.class && type != null;
                type = type.getSuperclass()) {
            /*{roots*/
            boolean root = type.getName().endsWith(".HttpStatusException") && Modifier.isAbstract(type.getModifiers());
            /*}*/
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

package io.github.statuary.core.spring;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.Failures;
import io.github.statuary.core.Problems;
import java.util.function.Predicate;
import javax.annotation.processing.Generated;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Which of an exception and its causes is answered, for Spring offers all of them to its handlers. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public final class SpringCauses {

    /** More causes than anybody has, so that a loop of causes ends. */
    private static final int MOST_CAUSES = 50;

    private SpringCauses() {}

    /**
     * The exception by which a failure is answered.
     *
     * @param thrown what was thrown
     * @return the outermost that says a status of its own; if none does, the outermost that a mapping of {@link Throwable},
     *     {@link Exception}, {@link RuntimeException} or {@link Error} is for; or else what was thrown
     */
    public static Throwable answered(Throwable thrown) {
        Throwable named = outermost(thrown, each -> Failures.isNamed(each) || saysStatus(each));
        if (named == null && !(thrown instanceof ErrorResponse)) {
            named = outermost(thrown, Problems::handles);
        }
        return named == null ? thrown : named;
    }

    /**
     * Whether the application says by an exception of Spring's what its status is, or it is Spring Security's to answer.
     *
     * @param thrown what was thrown
     * @return whether Spring knows the answer; false for what Spring itself refuses, whose cause may be the application's
     */
    public static boolean saysStatus(Throwable thrown) {
        return isLeftToSpring(thrown) || thrown instanceof ErrorResponse && isOfApplication(thrown);
    }

    /** Whether an exception says itself what becomes of it, or is Spring Security's to answer. */
    static boolean isLeftToSpring(Throwable thrown) {
        for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getName().startsWith("org.springframework.security.")) {
                return true;
            }
        }
        return AnnotatedElementUtils.hasAnnotation(thrown.getClass(), ResponseStatus.class);
    }

    /** Whether the application has thrown an exception that has a response, and not Spring. */
    static boolean isOfApplication(Throwable thrown) {
        return !thrown.getClass().getName().startsWith("org.springframework.")
                || thrown.getClass().getSimpleName().equals("ResponseStatusException")
                || thrown.getClass().getSimpleName().equals("ErrorResponseException");
    }

    private static Throwable outermost(Throwable thrown, Predicate<Throwable> wanted) {
        Throwable current = thrown;
        for (int i = 0; i < MOST_CAUSES && current != null; i++) {
            if (wanted.test(current)) {
                return current;
            }
            current = current.getCause();
        }
        return null;
    }
}

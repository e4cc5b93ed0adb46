package io.github.statuary;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Defines the HTTP response for a class that you cannot annotate.
 *
 * <pre>{@code
 * @GenerateHttpStatuses(mappings = @MapException(value = SQLTimeoutException.class, status = 503))
 * }</pre>
 *
 * <p>The response is also that of subclasses and implementations; the mapped type nearest to the object wins. No data of the
 * object reaches the response, not even its message.
 *
 * <p>A class of another module can have its own {@link ProblemType} or {@link ProblemFamily}. Then the class alone is
 * enough: {@code @MapException(OrderNotFound.class)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface MapException {

    /** The class or interface. */
    Class<?> value();

    /** The status code of the response, 400 to 599, known to the catalog; 0 to use the annotation on the class. */
    int status() default 0;

    /** The URI that identifies the kind of problem, as in {@link ProblemType#type()}. */
    String type() default "";

    /** A short text, as in {@link ProblemType#title()}. */
    String title() default "";

    /** What the client may read in every response; it has no members to show. Braces are doubled. */
    String detail() default "";

    /** Header fields of the response, as in {@link ProblemType#headers()}. */
    String[] headers() default {};

    /** How the answer is logged, as in {@link ProblemType#log()}. */
    LogPolicy log() default @LogPolicy;
}

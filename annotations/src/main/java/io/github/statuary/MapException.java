package io.github.statuary;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the HTTP response to a class is that nobody here can annotate.
 *
 * <pre>{@code
 * @GenerateHttpStatuses(mappings = @MapException(value = SQLTimeoutException.class, status = 503))
 * }</pre>
 *
 * <p>It holds for subclasses and implementations too, unless one nearer to the object is mapped itself. Nothing of the object
 * reaches the response, not even its message.
 *
 * <p>A class of another module may carry its own {@link ProblemType} or {@link ProblemFamily}. Then the class alone is
 * enough: {@code @MapException(OrderNotFound.class)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface MapException {

    /** The class or interface. */
    Class<?> value();

    /** The status code of the response, 400 to 599, known to the catalog; 0 for what the class itself says. */
    int status() default 0;

    /** The URI that identifies the kind of problem, as in {@link ProblemType#type()}. */
    String type() default "";

    /** A short text, as in {@link ProblemType#title()}. */
    String title() default "";

    /** Header fields of the response, as in {@link ProblemType#headers()}. */
    String[] headers() default {};
}

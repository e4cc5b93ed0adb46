package io.github.statuary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the HTTP response to a class of yours is: an exception, or a value that a method returns instead of throwing.
 * The class inherits nothing and needs nothing at run time.
 *
 * <pre>{@code
 * @ProblemType(status = 404, type = "order-not-found", title = "No such order.", detail = "There is no order {orderId}.")
 * public class OrderNotFound extends Exception {
 *     @ProblemMember
 *     public String orderId() { ... }
 * }
 * }</pre>
 *
 * <p>Only what is written here and what is annotated with {@link ProblemMember} reaches a response; the message of an
 * exception never does. The class must be public. It holds for subclasses and implementations too, unless one nearer to
 * the object is mapped itself.
 *
 * <p>The package annotated with {@link GenerateHttpStatuses} in the same compilation maps the class; of several, the one
 * whose name has the most leading parts in common with the class's package. A class from another compilation is named in
 * {@link GenerateHttpStatuses#mappings()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ProblemType {

    /** The status code of the response, 400 to 599, known to the catalog. */
    int status();

    /**
     * The URI that identifies the kind of problem: an absolute one, or the part behind the {@code base} of the catalog.
     * Empty for none, which is {@code about:blank}.
     */
    String type() default "";

    /** A short text, the same for every problem of the kind; empty for the phrase of the status. */
    String title() default "";

    /**
     * What happened this time. {@code {orderId}} stands for the member of that name, a doubled brace for the brace itself.
     * If one of these members is null at run time, the response has no detail. Empty for none.
     */
    String detail() default "";

    /**
     * Header fields of the response, such as {@code "Retry-After: 120"}. The status may require one: a 401 that does not
     * say {@code "WWW-Authenticate: ..."} is an error.
     */
    String[] headers() default {};
}

package io.github.statuary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Defines the HTTP response for one of your classes: an exception, or a value that a method returns instead of throwing.
 * The class needs no superclass, and no library at run time.
 *
 * <pre>{@code
 * @ProblemType(status = 404, type = "order-not-found", title = "No such order.", detail = "There is no order {orderId}.")
 * public class OrderNotFound extends Exception {
 *     @ProblemMember
 *     public String orderId() { ... }
 * }
 * }</pre>
 *
 * <p>A response contains only the text of this annotation and the members annotated with {@link ProblemMember}, never the
 * message of an exception. The class must be public. The response is also that of subclasses and implementations; the mapped
 * type nearest to the object wins.
 *
 * <p>The package annotated with {@link GenerateHttpStatuses} in the same compilation maps the class. If there are several, the
 * package whose name has the most leading parts in common with the class's package maps it. A compilation of a part of the sources
 * keeps the classes that the last one has mapped. Name a class from another module in {@link GenerateHttpStatuses#mappings()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ProblemType {

    /** The status code of the response, 400 to 599, known to the catalog. */
    int status();

    /**
     * The URI that identifies the kind of problem: an absolute URI, or the part after the {@code base} of the catalog.
     * Empty for {@code about:blank}.
     */
    String type() default "";

    /** A short text, the same for every problem of the kind; empty for the phrase of the status. */
    String title() default "";

    /**
     * What happened this time. {@code {orderId}} stands for the member of that name, a doubled brace for the brace itself.
     * If one of these members is null at run time, the response has no detail. Empty for no detail.
     */
    String detail() default "";

    /**
     * Header fields of the response, such as {@code "Retry-After: 120"}. The status may require a field: a 401
     * without {@code "WWW-Authenticate: ..."} is an error.
     */
    String[] headers() default {};

    /** How the answer is logged, if not as usual. Only what is thrown is logged. */
    LogPolicy log() default @LogPolicy;
}

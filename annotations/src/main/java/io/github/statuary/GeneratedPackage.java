package io.github.statuary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what Statuary generated into a package. It is on the type {@code Problems} of each annotated package, where other modules
 * and later compilations read it. Nothing needs it at run time.
 *
 * <p>Names are strings, so that a class that no longer exists breaks nothing. A list contains one string for each element, with
 * blanks between its words. Within a format number, new words are added only at the end of these strings.
 *
 * <p>It is not documented, because javac counts documented annotations as part of a module's exported API.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedPackage {

    /** The number of the format: of this annotation, and of the members of the core that generated code of other packages uses. */
    int format();

    /** The package of the core; the own package if it contains the core. */
    String core();

    /** The packages that are named under {@code uses}. */
    String[] uses() default {};

    /**
     * The statuses of a core: the code, the constant, the simple name of the exception class or {@code -}, the required header
     * fields with commas between or {@code -}, and the phrase, which is the rest of the string and may be empty.
     */
    String[] statuses() default {};

    /** The problem types of the package: the simple name of the exception class, the status code, the type URI. */
    String[] problems() default {};

    /** The canonical names of the classes of the same class output whose {@code @ProblemType} or {@code @ProblemFamily} was read. */
    String[] annotated() default {};

    /** The mapped classes: the canonical name, the status code, the type URI. */
    String[] mapped() default {};

    /** The canonical names of the classes that an adapter of the mapped classes names. */
    String[] throwables() default {};

    /** Whether the package has the types of the client side, {@code Upstream} and, with a core, {@code UpstreamException}. */
    boolean upstream() default false;

    /** Whether the package has a type {@code LogPolicies}, which says how answers are logged. */
    boolean logPolicies() default false;

    /** Whether the package has a type {@code Languages}, which translates its problems. */
    boolean languages() default false;

    /** Whether the package has a type {@code ProblemPages}, which finds the pages about its problem types. */
    boolean pages() default false;
}

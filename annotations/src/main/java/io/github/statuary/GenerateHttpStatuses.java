package io.github.statuary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates HTTP status constants, exception classes, an exception-to-response mapper and framework adapters into the
 * annotated package, or into the package of the annotated type.
 *
 * <pre>{@code
 * @GenerateHttpStatuses
 * package com.acme.shop.http;
 *
 * import io.github.statuary.GenerateHttpStatuses;
 * }</pre>
 *
 * <p>Every attribute is also a compiler option, {@code -Astatuary.<attribute>=<value>}, with lists separated by commas.
 * An attribute that is written out beats the option, and the option beats the default.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface GenerateHttpStatuses {

    /**
     * Catalogs to read after the bundled one, in order; a later one refines an earlier. Either a file's path, looked for
     * in the directories of {@code -Astatuary.catalog.path}, beside the annotated source file, in the class output and on
     * the class and module path; or a set that ships with the processor, such as {@code statuary:nginx}.
     */
    String[] catalogs() default {};

    /**
     * The codes of the statuses that get an exception class of their own, each a 4xx or 5xx of the catalog; empty for
     * all of them. The classes that the others build on ({@code HttpStatusException} and its three branches) are always
     * generated.
     */
    int[] exceptions() default {};

    /** The frameworks to generate adapters for. One that is named and not on the class path is an error. */
    Adapter[] adapters() default Adapter.AUTO;

    /** Which exceptions record a stack trace. */
    StackTraces stackTraces() default StackTraces.ALWAYS;

    /** What the name of every status's exception class starts with: {@code "Http"} gives {@code HttpNotFoundException}. */
    String exceptionPrefix() default "";

    /** What the name of every status's exception class ends with: {@code "Error"} gives {@code NotFoundError}. */
    String exceptionSuffix() default "Exception";

    /**
     * Whether the adapters also answer what the framework itself refuses (an unknown route, a wrong method, a body that
     * cannot be read or is not valid) and what nobody expected, in the same shape as the generated exceptions. What
     * each framework lets an adapter answer is in the project's {@code docs/frameworks.md}. By default, only generated and
     * mapped exceptions are answered, and everything else stays with the framework.
     *
     * <p>An unexpected failure is then logged once, with its trace, through {@link System.Logger} under a
     * {@code urn:uuid:} that is also the {@code instance} of the 500; nothing else of it reaches the client. A generated or
     * mapped exception that is a server error is logged as a warning.
     */
    boolean frameworkErrors() default false;

    /** Whether {@code HttpStatus} also has the names that statuses had in earlier RFCs, as deprecated constants. */
    boolean deprecatedAliases() default true;

    /** The responses to classes that nobody here can annotate; those that can have {@link ProblemType}. No option. */
    MapException[] mappings() default {};
}

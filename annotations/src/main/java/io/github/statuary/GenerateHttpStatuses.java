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
 * An attribute in the source overrides the option, and the option overrides the default.
 *
 * <p>A file {@code problems.lock.yaml} beside the source lists the problem types that clients know: then changes that break
 * clients are errors. {@code -Astatuary.lock=check}, {@code strict} or {@code off} says how, and
 * {@code -Astatuary.lock.against=<path>} compares with the lock of a release. The project's {@code docs/contract.md} tells more.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface GenerateHttpStatuses {

    /**
     * Catalogs to read after the bundled one, in order; the keys of a later catalog replace those of an earlier one. Each is a
     * set that ships with the processor, such as {@code statuary:nginx}, or the path of a file. Statuary looks for the file in
     * the directories of {@code -Astatuary.catalog.path}, beside the annotated source file, in the class output and on the
     * class and module path.
     */
    String[] catalogs() default {};

    /**
     * The codes of the statuses that get an exception class, each a 4xx or 5xx of the catalog; empty for all of them. The
     * base classes ({@code HttpStatusException} and its three branches) are always generated.
     */
    int[] exceptions() default {};

    /**
     * The frameworks to generate adapters for; empty for a module that knows no framework. A named framework that is not on the class
     * path is an error, and so is {@code AUTO} where it is written here and finds no framework.
     */
    Adapter[] adapters() default Adapter.AUTO;

    /** Which exceptions record a stack trace. */
    StackTraces stackTraces() default StackTraces.ALWAYS;

    /** The start of the names of the status exceptions: {@code "Http"} gives {@code HttpNotFoundException}. */
    String exceptionPrefix() default "";

    /** The end of the names of the status exceptions: {@code "Error"} gives {@code NotFoundError}. */
    String exceptionSuffix() default "Exception";

    /**
     * Whether the adapters also answer errors that the framework itself reports (an unknown route, a wrong method, a body that
     * cannot be read or is not valid) and unexpected failures, in the same form as the generated exceptions. The project's
     * {@code docs/frameworks.md} says what each adapter can answer. By default, the adapters answer only generated and mapped
     * exceptions, and the framework handles everything else.
     *
     * <p>Each answer is then logged once, with its stack trace, where the framework logs: an unexpected failure as an error, any
     * other 5xx as a warning, and the rest for debugging, unless {@link LogPolicy} or a catalog says it otherwise. The log entry of a
     * 5xx has a {@code urn:uuid:}, which is also the {@code instance} in the response; no other data of an unexpected failure
     * reaches the client.
     *
     * <p>It is an error to write it here where no adapter can be generated.
     */
    boolean frameworkErrors() default false;

    /**
     * The key of the problem type in a catalog that the adapters use for requests that the framework finds invalid: every 400
     * with the member {@code errors} gets its type, title and status. By default, these problems have no type. For
     * {@link #frameworkErrors()} only.
     */
    String validationProblem() default "";

    /**
     * The documents about the problem types of the package that the compiler writes beside the classes. By default none.
     */
    Document[] documents() default {};

    /**
     * The languages in which the adapters also tell the problems of the package, as tags of BCP 47, such as {@code {"de", "fr-CA"}}. By
     * default none: then every problem is in the language of the catalogs.
     *
     * <p>Beside {@code problems.yaml} there is a file {@code problems.de.yaml} for each, with a title, and a detail where the catalog
     * has one, for every problem type and every mapped class that has a type. What is missing there is an error. The request's
     * {@code Accept-Language} chooses; responses get {@code Content-Language} and {@code Vary: Accept-Language}. The pages of
     * {@link Document#HTML} and {@link Document#MARKDOWN} are in these languages, too. The log keeps the language of the catalogs. See
     * the project's {@code docs/languages.md}.
     */
    String[] locales() default {};

    /**
     * Whether a problem that has no texts in one of the {@link #locales()} is told in the language of the catalogs, with a note from
     * the compiler. By default it is an error.
     */
    boolean localesPartial() default false;

    /**
     * Whether it is an error if a problem type of a catalog has no {@code description}, which is the main text of its page. For
     * {@link #documents()} only.
     */
    boolean documentsStrict() default false;

    /**
     * The path of the index of the pages, such as {@code /docs/errors}; the pages are below it. By default each page is at the path
     * of the URI of its problem type, so that the URI opens in a browser, and the index is served nowhere. For
     * {@link Document#HTML} and {@link Document#MARKDOWN}.
     */
    String pages() default "";

    /** Whether {@code HttpStatus} also has the names of statuses from earlier RFCs, as deprecated constants. */
    boolean deprecatedAliases() default true;

    /**
     * Whether the package also has the types of the client side: {@code UpstreamException} with a class for each status, and
     * {@code Upstream}, which turns a response that an HTTP client received into one of them, with a class for each problem type.
     * {@code UpstreamProblem} has the data of the problem types as records, and {@code UpstreamSamples} has a response of each
     * for tests. Naming the adapter of a client, or {@link #upstreamCatalogs()}, implies it.
     *
     * <p>An {@code UpstreamException} that reaches the mapper or an adapter is answered with a 502 without its data, or with a
     * 504 if a 504 was received. See the project's {@code docs/clients.md}.
     */
    boolean upstream() default false;

    /**
     * Catalogs of services that are called, found and read like those of {@link #catalogs()}. Their problem types are in
     * {@code Upstream}, {@code UpstreamProblem} and {@code UpstreamSamples} only: they get no exception to throw, and no response
     * has them. If two services use the same key for different problem types, name their catalogs in two annotated packages.
     */
    String[] upstreamCatalogs() default {};

    /**
     * Header fields of received responses that {@code UpstreamException.headers()} keeps, on top of those that it always keeps.
     * It is an error to name {@code Set-Cookie}, {@code Authorization}, {@code Authentication-Info} and others that contain
     * secrets.
     */
    String[] upstreamHeaders() default {};

    /**
     * The class {@code HttpStatus} of another annotated package, whose core this package uses. Then no core is generated here: the
     * exceptions of problem types extend the classes of that core, and every adapter over it answers them.
     *
     * <pre>{@code
     * @GenerateHttpStatuses(core = com.acme.errors.HttpStatus.class, catalogs = "orders.yaml")
     * package com.acme.orders.errors;
     * }</pre>
     *
     * <p>The statuses, {@code exceptions}, {@code stackTraces}, {@code exceptionPrefix}, {@code exceptionSuffix} and
     * {@code deprecatedAliases} are those of the core. There is no option for this attribute.
     */
    Class<?> core() default void.class;

    /**
     * The classes {@code Problems} of other annotated packages with the same core. The adapters of this package also answer the
     * classes that are mapped there. The core need not be named, too. There is no option for this attribute.
     */
    Class<?>[] uses() default {};

    /** The responses for classes that you cannot annotate with {@link ProblemType}. There is no option for this attribute. */
    MapException[] mappings() default {};
}

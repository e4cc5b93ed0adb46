package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/**
 * The data of a received problem, for a {@code switch}. Each problem type of the catalog has a record here with the type's public
 * fields, and each family an interface. {@link UpstreamException#payload()} gives it.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
public sealed interface UpstreamProblem {

    /*{problems*/
    /*}*/
    /** The data of the problem types of another annotated package, which are below an interface of that package. */
    @GeneratedByStatuary
    non-sealed interface OfAnotherPackage extends UpstreamProblem {}
}

package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/** The texts of this package in other languages than that of its catalogs. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class Translations {

    private Translations() {}

    /** The problem in a language, or null if this package has no text of it in that language. */
    static Problem translated(Problem problem, String language) {
        return /*{translated*/ null /*}*/;
    }

    /*{languages*/
    /*}*/
}

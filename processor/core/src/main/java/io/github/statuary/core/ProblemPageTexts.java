package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import javax.annotation.processing.Generated;

/** Stands for the pages of a package, which are generated from its catalogs. */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class ProblemPageTexts {

    static final String TAG = "0";
    static final String POLICY = "default-src 'none'";

    private static final String PATH = "/problems/out-of-credit";

    private ProblemPageTexts() {}

    static String[] paths() {
        return new String[] {PATH};
    }

    static String start(String path) {
        return path.equals(PATH) ? PATH + '.' : null;
    }

    static String html(String path) {
        return path.startsWith(PATH) ? "<p>It is a page.</p>" : null;
    }

    static String markdown(String path) {
        return path.startsWith(PATH) ? "It is *Markdown*." : null;
    }

    static String schema() {
        return "{}";
    }
}

package io.github.statuary.processor.plan;

import io.github.statuary.Adapter;
import java.util.Locale;

/** Derives the names of an adapter from its constant. */
public final class AdapterNames {

    private AdapterNames() {}

    /** The last part of the package that the adapter is generated into, such as {@code springwebmvc}. */
    public static String packageOf(Adapter adapter) {
        return adapter.name().replace("_", "").toLowerCase(Locale.ROOT);
    }
}

package io.github.statuary.processor.plan;

import io.github.statuary.Adapter;
import io.github.statuary.catalog.model.JavaNames;
import java.util.Locale;

/** How the names of an adapter follow from its constant. */
public final class AdapterNames {

    private AdapterNames() {}

    /** The last part of the package that the adapter is generated into, such as {@code springwebmvc}. */
    public static String packageOf(Adapter adapter) {
        return adapter.name().replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** The simple name of the adapter's generator, such as {@code SpringWebmvcAdapter}. */
    public static String generatorOf(Adapter adapter) {
        return JavaNames.upperCamelOfConstant(adapter.name()) + "Adapter";
    }
}

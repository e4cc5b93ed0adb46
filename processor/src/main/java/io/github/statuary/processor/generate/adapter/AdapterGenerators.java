package io.github.statuary.processor.generate.adapter;

import io.github.statuary.Adapter;
import io.github.statuary.processor.plan.AdapterNames;
import java.util.ArrayList;
import java.util.List;

/** Finds the generator of each adapter by its name, so that the {@link Adapter} enum is their only list. */
public final class AdapterGenerators {

    private AdapterGenerators() {}

    /** The generators of all adapters, in the order of the enum. */
    public static List<AdapterGenerator> all() {
        List<AdapterGenerator> generators = new ArrayList<>();
        for (Adapter adapter : Adapter.values()) {
            if (adapter != Adapter.AUTO) {
                generators.add(of(adapter));
            }
        }
        return generators;
    }

    private static AdapterGenerator of(Adapter adapter) {
        for (AdapterGenerator copied : Adapters.all()) {
            if (copied.framework().adapter() == adapter) {
                return copied;
            }
        }
        String name = AdapterGenerators.class.getPackageName() + "." + AdapterNames.generatorOf(adapter);
        try {
            return Class.forName(name)
                    .asSubclass(AdapterGenerator.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(adapter + " has no generator " + name, missing);
        }
    }
}

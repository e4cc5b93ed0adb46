package io.github.statuary.processor.generate.adapter;

import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.GeneratedType.Copied;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.plan.AdapterNames;
import io.github.statuary.processor.plan.Framework;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * The adapter of one framework: the sources that are copied for it, in the package of the adapter. Each of the methods gives an
 * adapter with one source more.
 */
record CopiedAdapter(Framework framework, List<AdapterSource> sources) implements AdapterGenerator {

    CopiedAdapter {
        sources = List.copyOf(sources);
    }

    /** Nothing yet. */
    static CopiedAdapter of(Framework framework) {
        return new CopiedAdapter(framework, List.of());
    }

    /** A type that there is always. */
    CopiedAdapter with(String name) {
        return plus(new AdapterSource(folder(), name, name, plan -> true, false));
    }

    /** A type that there is only with {@code frameworkErrors}. */
    CopiedAdapter withFrameworkErrors(String name) {
        return plus(new AdapterSource(folder(), name, name, GenerationPlan::frameworkErrors, false));
    }

    /** A type that there is only with {@code frameworkErrors} and where another type is on the class path. */
    CopiedAdapter withFrameworkErrors(String name, String optionalType) {
        return plus(new AdapterSource(folder(), name, name, GenerationPlan::frameworkErrors, false)
                .where(plan -> plan.optionalTypes().contains(optionalType)));
    }

    /** A type that there is only without {@code frameworkErrors}. */
    CopiedAdapter withoutFrameworkErrors(String name) {
        return plus(new AdapterSource(folder(), name, name, plan -> !plan.frameworkErrors(), false));
    }

    /**
     * A type of two forms: the source whose name ends in {@code On} with {@code frameworkErrors}, in {@code Off} without them.
     * Other sources name either.
     */
    CopiedAdapter inEitherForm(String name) {
        return plus(new AdapterSource(folder(), name + "On", name, GenerationPlan::frameworkErrors, false))
                .plus(new AdapterSource(folder(), name + "Off", name, plan -> !plan.frameworkErrors(), false));
    }

    /** A type for each answered class; the source is that of {@code HttpStatusException}. */
    CopiedAdapter withEachClass(String name) {
        return plus(new AdapterSource(folder(), name, name, plan -> true, true));
    }

    /** A type in a package of its own, which another adapter has, too; it is there only with {@code frameworkErrors}. */
    CopiedAdapter sharingWithFrameworkErrors(String folder, String name) {
        return plus(new AdapterSource(folder, name, name, GenerationPlan::frameworkErrors, false));
    }

    private String folder() {
        return AdapterNames.packageOf(framework.adapter());
    }

    private CopiedAdapter plus(AdapterSource source) {
        List<AdapterSource> more = new ArrayList<>(sources);
        more.add(source);
        return new CopiedAdapter(framework, more);
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        AdapterHoles holes = new AdapterHoles(plan);
        List<GeneratedType> types = new ArrayList<>();
        for (AdapterSource source : sources) {
            if (source.applies().test(plan)) {
                types.addAll(types(source, plan, holes));
            }
        }
        return types;
    }

    private List<GeneratedType> types(AdapterSource source, GenerationPlan plan, AdapterHoles holes) {
        String packageName = plan.packageName() + "." + source.folder();
        String text = withGeneratedNames(KeptSource.ofAdapter(source.folder(), source.kept(), holes));
        if (!source.eachClass()) {
            return List.of(new GeneratedType(packageName, source.name(), new Copied(text)));
        }
        List<GeneratedType> types = new ArrayList<>();
        for (AnsweredClass type : holes.answered()) {
            types.add(new GeneratedType(packageName, type.in(source.name()), new Copied(type.in(text))));
        }
        return types;
    }

    /** A type of two forms has one name in whatever refers to it. */
    private String withGeneratedNames(String text) {
        String named = text;
        for (AdapterSource source : sources) {
            if (!source.kept().equals(source.name())) {
                named = named.replaceAll("\\b" + source.kept() + "\\b", source.name());
            }
        }
        return named;
    }
}

package io.github.statuary.processor.generate.adapter;

import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.GeneratedType.Copied;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.generate.adapter.AdapterSource.Mode;
import io.github.statuary.processor.plan.AdapterNames;
import io.github.statuary.processor.plan.Framework;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The adapter of one framework: the sources that are copied for it, into the package of the adapter. Each method returns an
 * adapter with one more source.
 */
public record CopiedAdapter(Framework framework, List<AdapterSource> sources) implements Generator {

    public CopiedAdapter {
        sources = List.copyOf(sources);
    }

    /** An adapter without sources. */
    static CopiedAdapter of(Framework framework) {
        return new CopiedAdapter(framework, List.of());
    }

    /** A type that there is always. */
    CopiedAdapter with(String name) {
        return plus(name, Mode.BOTH);
    }

    /** A type that there is only where another type is on the class path. */
    CopiedAdapter with(String name, String optionalType) {
        return plus(name, Mode.BOTH, optionalType);
    }

    /** A type that there is only with {@code frameworkErrors}. */
    CopiedAdapter withFrameworkErrors(String name) {
        return plus(name, Mode.ON);
    }

    /** A type only for {@code frameworkErrors}, and only if another type is on the class path. */
    CopiedAdapter withFrameworkErrors(String name, String optionalType) {
        return plus(name, Mode.ON, optionalType);
    }

    /** A type only for the mode without {@code frameworkErrors}. */
    CopiedAdapter withoutFrameworkErrors(String name) {
        return plus(name, Mode.OFF);
    }

    /** A type only for a plan without {@code frameworkErrors} that maps a class such as {@code RuntimeException}. */
    CopiedAdapter withCatchAll(String name) {
        return plus(name, Mode.OFF_WITH_CATCH_ALL);
    }

    /** A type that there is with {@code frameworkErrors}, and for a plan that maps a class such as {@code RuntimeException}. */
    CopiedAdapter withFrameworkErrorsOrCatchAll(String name) {
        return plus(name, Mode.ON_OR_CATCH_ALL);
    }

    /** A type that there is only if the core has {@code UpstreamException}. */
    CopiedAdapter withUpstream(String name) {
        return plus(name, Mode.WITH_UPSTREAM);
    }

    /** A type that there is only if pages about problem types are served. */
    CopiedAdapter withPages(String name) {
        return plus(name, Mode.WITH_PAGES);
    }

    /** A type in its own package, which several adapters share; only if pages about problem types are served. */
    CopiedAdapter sharingWithPages(String folder, String name) {
        return plus(new AdapterSource(folder, name, name, Mode.WITH_PAGES, List.of(), false));
    }

    /** A type in its own package, which several adapters share; only if the core has {@code UpstreamException}. */
    CopiedAdapter sharingWithUpstream(String folder, String name) {
        return plus(new AdapterSource(folder, name, name, Mode.WITH_UPSTREAM, List.of(), false));
    }

    /**
     * A type with two forms: with {@code frameworkErrors} the source whose name ends in {@code On}, without it the one whose
     * name ends in {@code Off}. Other sources may name either form.
     */
    CopiedAdapter inEitherForm(String name) {
        return plus(new AdapterSource(folder(), name + "On", name, Mode.ON, List.of(), false))
                .plus(new AdapterSource(folder(), name + "Off", name, Mode.OFF, List.of(), false));
    }

    /** A type with several forms, each for another type on the class path. Other sources may name any of them. */
    CopiedAdapter inFormOf(String name, String kept, String optionalType) {
        return plus(new AdapterSource(folder(), kept, name, Mode.BOTH, List.of(optionalType), false));
    }

    /**
     * A type for each answered class; the source is written for {@code HttpStatusException}. If another source has the same
     * name, the class gets no type if that source imports the class, and otherwise a type with another name.
     */
    CopiedAdapter withEachClass(String name) {
        return plus(new AdapterSource(folder(), name, name, Mode.BOTH, List.of(), true));
    }

    /** A type in its own package, which several adapters share; only for {@code frameworkErrors}. */
    CopiedAdapter sharingWithFrameworkErrors(String folder, String name) {
        return plus(new AdapterSource(folder, name, name, Mode.ON, List.of(), false));
    }

    /** As above, and only if another type is on the class path. */
    CopiedAdapter sharingWithFrameworkErrors(String folder, String name, String optionalType) {
        return plus(new AdapterSource(folder, name, name, Mode.ON, List.of(optionalType), false));
    }

    /** A type in its own package, which several adapters share; only if all these types are on the class path. */
    CopiedAdapter sharing(String folder, String name, String... optionalTypes) {
        return plus(new AdapterSource(folder, name, name, Mode.BOTH, List.of(optionalTypes), false));
    }

    private String folder() {
        return AdapterNames.packageOf(framework.adapter());
    }

    private CopiedAdapter plus(String name, Mode mode, String... optionalTypes) {
        return plus(new AdapterSource(folder(), name, name, mode, List.of(optionalTypes), false));
    }

    private CopiedAdapter plus(AdapterSource source) {
        List<AdapterSource> more = new ArrayList<>(sources);
        more.add(source);
        return new CopiedAdapter(framework, more);
    }

    @Override
    public boolean appliesTo(GenerationPlan plan) {
        return (framework.client() ? plan.upstream().clients() : plan.adapters()).contains(framework.adapter());
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        AdapterHoles holes = new AdapterHoles(plan);
        Map<String, GeneratedType> types = new LinkedHashMap<>();
        for (AdapterSource source : applying(plan, false)) {
            types.put(source.name(), type(source, source.name(), text(source, holes), plan));
        }
        for (AdapterSource source : applying(plan, true)) {
            String text = text(source, holes);
            for (AnsweredClass answered : holes.answered()) {
                GeneratedType taken = types.get(answered.in(source.name()));
                if (taken == null || !answered.isImportedBy(((Copied) taken.content()).text())) {
                    AnsweredClass named = answered.inNameOutside(types.keySet(), source.name());
                    String name = named.in(source.name());
                    types.put(name, type(source, name, named.in(text), plan));
                }
            }
        }
        return List.copyOf(types.values());
    }

    private List<AdapterSource> applying(GenerationPlan plan, boolean eachClass) {
        return sources.stream()
                .filter(source -> source.eachClass() == eachClass && source.appliesTo(plan))
                .toList();
    }

    private String text(AdapterSource source, AdapterHoles holes) {
        return withGeneratedNames(KeptSource.ofAdapter(source.folder(), source.kept(), holes));
    }

    private static GeneratedType type(AdapterSource source, String name, String text, GenerationPlan plan) {
        return new GeneratedType(plan.packageName() + "." + source.folder(), name, new Copied(text));
    }

    /** Replaces the names of the two forms of a type by its name. */
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

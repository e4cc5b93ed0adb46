package io.github.statuary.processor.generate;

import io.github.statuary.processor.generate.adapter.AdapterGenerator;
import io.github.statuary.processor.generate.adapter.AdapterGenerators;
import io.github.statuary.processor.generate.core.BranchExceptionGenerator;
import io.github.statuary.processor.generate.core.ExceptionsByCodeGenerator;
import io.github.statuary.processor.generate.core.FrameworkErrorsGenerator;
import io.github.statuary.processor.generate.core.HttpStatusGenerator;
import io.github.statuary.processor.generate.core.KernelGenerator;
import io.github.statuary.processor.generate.core.MappedProblemsGenerator;
import io.github.statuary.processor.generate.core.ProblemExceptionGenerator;
import io.github.statuary.processor.generate.core.ProblemFamilyGenerator;
import io.github.statuary.processor.generate.core.SnapshotGenerator;
import io.github.statuary.processor.generate.core.StatusExceptionGenerator;
import io.github.statuary.processor.plan.Framework;
import java.util.ArrayList;
import java.util.List;

/** The table of contents: every kind of generated type, in the order in which they are written. */
public final class Generators {

    private final List<AdapterGenerator> adapters = AdapterGenerators.all();

    /** All generators. */
    public List<Generator> all() {
        List<Generator> generators = new ArrayList<>();
        generators.add(new HttpStatusGenerator());
        generators.add(new BranchExceptionGenerator());
        generators.add(new StatusExceptionGenerator());
        generators.add(new ExceptionsByCodeGenerator());
        generators.add(new KernelGenerator());
        generators.add(new MappedProblemsGenerator());
        generators.addAll(besidesStandardCore());
        return generators;
    }

    /** Those of types that differ though the core is the standard one. */
    public List<Generator> besidesStandardCore() {
        List<Generator> generators = new ArrayList<>();
        generators.add(new ProblemExceptionGenerator());
        generators.add(new ProblemFamilyGenerator());
        generators.add(new SnapshotGenerator());
        generators.add(new FrameworkErrorsGenerator());
        generators.addAll(adapters);
        return generators;
    }

    /** The frameworks that there are adapters for. */
    public List<Framework> frameworks() {
        List<Framework> frameworks = new ArrayList<>();
        for (AdapterGenerator adapter : adapters) {
            frameworks.add(adapter.framework());
        }
        return frameworks;
    }
}

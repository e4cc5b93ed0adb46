package io.github.statuary.processor;

import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.adapter.Adapters;
import io.github.statuary.processor.generate.adapter.CopiedAdapter;
import io.github.statuary.processor.generate.exception.BranchExceptionGenerator;
import io.github.statuary.processor.generate.exception.ExceptionsByCodeGenerator;
import io.github.statuary.processor.generate.exception.StatusExceptionGenerator;
import io.github.statuary.processor.generate.face.ProblemsGenerator;
import io.github.statuary.processor.generate.fixed.FixedTypesGenerator;
import io.github.statuary.processor.generate.language.LanguagesGenerator;
import io.github.statuary.processor.generate.log.LogGenerator;
import io.github.statuary.processor.generate.mapped.MapperGenerator;
import io.github.statuary.processor.generate.page.PagesGenerator;
import io.github.statuary.processor.generate.problem.ObjectRecordGenerator;
import io.github.statuary.processor.generate.problem.ProblemExceptionGenerator;
import io.github.statuary.processor.generate.problem.ProblemFamilyGenerator;
import io.github.statuary.processor.generate.status.HttpStatusGenerator;
import io.github.statuary.processor.generate.upstream.UpstreamCoreGenerator;
import io.github.statuary.processor.generate.upstream.UpstreamGenerator;
import io.github.statuary.processor.generate.upstream.UpstreamProblemGenerator;
import io.github.statuary.processor.generate.upstream.UpstreamSamplesGenerator;
import io.github.statuary.processor.plan.Framework;
import java.util.ArrayList;
import java.util.List;

/** The table of contents: every kind of generated type, in the order in which they are written. */
final class Generators {

    private final List<CopiedAdapter> adapters = Adapters.all();

    /** All generators. */
    List<Generator> all() {
        List<Generator> generators = new ArrayList<>();
        generators.add(new HttpStatusGenerator());
        generators.add(new BranchExceptionGenerator());
        generators.add(new StatusExceptionGenerator());
        generators.add(new ExceptionsByCodeGenerator());
        generators.add(new FixedTypesGenerator());
        generators.add(new LogGenerator());
        generators.add(new LanguagesGenerator());
        generators.add(new MapperGenerator());
        generators.add(new ProblemsGenerator());
        generators.add(new ProblemExceptionGenerator());
        generators.add(new ProblemFamilyGenerator());
        generators.add(new ObjectRecordGenerator());
        generators.add(new PagesGenerator());
        generators.add(new UpstreamCoreGenerator());
        generators.add(new UpstreamProblemGenerator());
        generators.add(new UpstreamGenerator());
        generators.add(new UpstreamSamplesGenerator());
        generators.addAll(adapters);
        return generators;
    }

    /** The frameworks that have adapters. */
    List<Framework> frameworks() {
        List<Framework> frameworks = new ArrayList<>();
        for (CopiedAdapter adapter : adapters) {
            frameworks.add(adapter.framework());
        }
        return frameworks;
    }
}

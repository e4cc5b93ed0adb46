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
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.request.Request;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of contents: every kind of generated type, in the order in which they are written. Kinds that only some packages need are
 * made for those alone: a compiler that has just been started needs a quarter of a millisecond to load a class, and longer for the
 * table of the adapters.
 */
final class Generators {

    private List<CopiedAdapter> adapters = List.of();

    /** The generators that may apply to a plan. */
    List<Generator> of(GenerationPlan plan) {
        List<Generator> generators = new ArrayList<>();
        if (plan.hasOwnCore()) {
            generators.add(new HttpStatusGenerator());
            generators.add(new BranchExceptionGenerator());
            generators.add(new StatusExceptionGenerator());
            generators.add(new ExceptionsByCodeGenerator());
        }
        generators.add(new FixedTypesGenerator());
        if (plan.frameworkErrors() || plan.hasLogPolicies()) {
            generators.add(new LogGenerator());
        }
        if (plan.languages().spoken()) {
            generators.add(new LanguagesGenerator());
        }
        if (plan.hasOwnCore() || !plan.mappings().isEmpty()) {
            generators.add(new MapperGenerator());
        }
        generators.add(new ProblemsGenerator());
        if (!plan.problems().isEmpty()) {
            generators.add(new ProblemExceptionGenerator());
            generators.add(new ProblemFamilyGenerator());
        }
        if (!plan.objects().isEmpty()) {
            generators.add(new ObjectRecordGenerator());
        }
        if (plan.hasPages()) {
            generators.add(new PagesGenerator());
        }
        if (plan.upstream().generated()) {
            generators.add(new UpstreamCoreGenerator());
            generators.add(new UpstreamProblemGenerator());
            generators.add(new UpstreamGenerator());
            generators.add(new UpstreamSamplesGenerator());
        }
        if (!plan.adapters().isEmpty() || !plan.upstream().clients().isEmpty()) {
            generators.addAll(adapters());
        }
        return generators;
    }

    /** The frameworks that have adapters; none for a request that wants no adapter. */
    List<Framework> frameworks(Request request) {
        List<Framework> frameworks = new ArrayList<>();
        if (!request.settings().adapters().isEmpty()) {
            for (CopiedAdapter adapter : adapters()) {
                frameworks.add(adapter.framework());
            }
        }
        return frameworks;
    }

    private List<CopiedAdapter> adapters() {
        if (adapters.isEmpty()) {
            adapters = Adapters.all();
        }
        return adapters;
    }
}

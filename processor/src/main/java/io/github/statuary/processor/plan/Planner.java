package io.github.statuary.processor.plan;

import io.github.statuary.Adapter;
import io.github.statuary.catalog.mistake.NearestWord;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.ExceptionNaming;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.ClassPath;
import io.github.statuary.processor.request.Given;
import io.github.statuary.processor.request.KnownPackage;
import io.github.statuary.processor.request.Request;
import io.github.statuary.processor.request.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

/** Decides what is generated for a request. */
public final class Planner {

    private static final String GENERATED_ANNOTATION = "javax.annotation.processing.Generated";

    private final List<Framework> frameworks;
    private final StandardCore standardCore;

    /**
     * @param frameworks the frameworks that have adapters, in the order of their constants
     * @param standardCore the facts of the types that are copied rather than generated
     */
    public Planner(List<Framework> frameworks, StandardCore standardCore) {
        this.frameworks = frameworks;
        this.standardCore = standardCore;
    }

    /** Whether a package asks for a client side: by an attribute of its own, or by the name of a client's adapter. */
    public boolean wantsUpstream(Request request) {
        boolean wanted = request.settings().upstream().asked().isPresent();
        for (Framework framework : frameworks) {
            wanted |= framework.client() && request.settings().adapters().contains(framework.adapter());
        }
        return wanted;
    }

    /**
     * The plan for a request.
     *
     * @param ofServices the catalog of the services that are called
     * @param mistakes gets the mistakes in the request
     */
    public GenerationPlan plan(
            Request request, Catalog catalog, Catalog ofServices, ClassPath classPath, List<Mistake> mistakes) {
        Settings settings = request.settings();
        boolean upstream = wantsUpstream(request);
        List<Status> statuses = new ArrayList<>();
        for (Status status : catalog.statuses()) {
            if (status.standing().isGenerated()) {
                statuses.add(status);
            }
        }
        Optional<KnownPackage> core = request.used().core();
        List<StatusException> exceptions =
                core.isPresent() ? List.of() : exceptions(request, statuses, catalog, mistakes);
        List<ProblemException> problems =
                core.isPresent() ? ProblemsOverCore.of(core.get(), catalog) : problems(catalog, exceptions);
        if (core.isPresent()) {
            mistakes.addAll(UsedRules.check(request));
        }
        Mappings mappings = request.claims().isEmpty()
                ? Mappings.NONE // as in most packages, so a compiler that has just been started loads no more classes
                : new MappingPlanner(
                                request.packageName(),
                                core.isPresent() ? core.get().name() : request.packageName(),
                                catalog,
                                MappingPlanner.generatedNames(exceptions, problems))
                        .plan(request.claims(), mistakes);
        AdapterChoice choice = new AdapterChoice(frameworks, request, classPath);
        Set<Adapter> adapters = choice.adapters(false, mistakes);
        Set<Adapter> clients = upstream ? choice.adapters(true, mistakes) : Set.of();
        return new GenerationPlan(
                request.packageName(),
                request.used(),
                statuses,
                exceptions,
                problems,
                CatalogFacts.of(catalog),
                catalog.objects(),
                !catalog.objects().isEmpty()
                        && (core.isEmpty() || classPath.has(core.get().name() + "." + CoreTypes.PROBLEM_OBJECT)),
                mappings,
                request.claims().annotated(),
                standardCore,
                adapters,
                settings.frameworkErrors(),
                validationProblem(settings, problems, mistakes),
                choice.optionalTypes(adapters, clients),
                settings.stackTraces(),
                settings.deprecatedAliases(),
                choice.documents(adapters),
                settings.pages().isPresent()
                        ? Optional.of(settings.pages().get().value())
                        : Optional.empty(),
                classPath.has(GENERATED_ANNOTATION),
                shadowedNames(classPath),
                classPath.inNamedModule(),
                classPath.sourceLevel(),
                new UpstreamPlanner(request, mistakes)
                        .plan(upstream, exceptions, problems, catalog, statuses, ofServices, clients),
                LanguagePlan.over(request.used(), catalog.language()));
    }

    private static List<StatusException> exceptions(
            Request request, List<Status> statuses, Catalog catalog, List<Mistake> mistakes) {
        Settings settings = request.settings();
        Set<Integer> wanted = new TreeSet<>(settings.exceptions());
        boolean all = wanted.isEmpty();
        Set<Integer> needed = new TreeSet<>();
        for (ProblemType problem : catalog.problemTypes()) {
            needed.add(problem.status());
        }
        ExceptionNaming naming = new ExceptionNaming(settings.exceptionPrefix(), settings.exceptionSuffix());
        List<StatusException> exceptions = new ArrayList<>();
        for (Status status : statuses) {
            if (status.category().isError()
                    && (wanted.remove(status.code()) || all || needed.contains(status.code()))) {
                String name = naming.className(status);
                exceptions.add(new StatusException(status, name));
                if (!SourceVersion.isName(name)) {
                    mistakes.add(Message.ILLEGAL_CLASS_NAME.at(request.place(), name));
                    return exceptions;
                }
            }
        }
        for (int code : wanted) {
            mistakes.add(Message.NO_SUCH_ERROR_STATUS.at(
                    request.place(), "exceptions", code, " Take it out, or declare it in a catalog of yours."));
        }
        return exceptions;
    }

    private static List<ProblemException> problems(Catalog catalog, List<StatusException> exceptions) {
        Map<Integer, StatusException> byCode = new HashMap<>();
        for (StatusException exception : exceptions) {
            byCode.put(exception.status().code(), exception);
        }
        List<ProblemException> problems = new ArrayList<>();
        for (ProblemType type : catalog.problemTypes()) {
            StatusException parent = byCode.get(type.status());
            if (parent != null) {
                problems.add(new ProblemException(type, parent.status(), type.className(), parent.className(), false));
            }
        }
        return problems;
    }

    private static Optional<ProblemException> validationProblem(
            Settings settings, List<ProblemException> problems, List<Mistake> mistakes) {
        Optional<Given<String>> wanted = settings.validationProblem();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Place place = wanted.get().place();
        String key = wanted.get().value();
        if (!settings.frameworkErrors()) {
            mistakes.add(Message.VALIDATION_WITHOUT_FRAMEWORK_ERRORS.at(place));
        }
        List<String> keys = new ArrayList<>();
        for (ProblemException problem : problems) {
            if (problem.type().slug().equals(key)) {
                return Optional.of(problem);
            }
            keys.add(problem.type().slug());
        }
        mistakes.add(Message.NO_SUCH_PROBLEM.at(
                place,
                key,
                NearestWord.of(key, keys)
                        .map(nearest -> " Did you mean " + nearest + "?")
                        .orElse("")));
        return Optional.empty();
    }

    private static Set<String> shadowedNames(ClassPath classPath) {
        Set<String> shadowed = new TreeSet<>();
        for (String name : classPath.sourceTypes()) {
            if (classPath.has("java.lang." + name)) {
                shadowed.add(name);
            }
        }
        return shadowed;
    }
}

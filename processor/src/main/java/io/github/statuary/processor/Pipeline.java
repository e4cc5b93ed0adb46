package io.github.statuary.processor;

import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.ExceptionNaming;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.read.CatalogReader;
import io.github.statuary.catalog.read.CatalogReading;
import io.github.statuary.catalog.yaml.CatalogSource;
import io.github.statuary.processor.emit.FilerFiles;
import io.github.statuary.processor.emit.GeneratorName;
import io.github.statuary.processor.emit.ResourceEmitter;
import io.github.statuary.processor.plan.CoreCatalog;
import io.github.statuary.processor.plan.Framework;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.Planner;
import io.github.statuary.processor.plan.StandardCore;
import io.github.statuary.processor.read.CatalogSearch;
import io.github.statuary.processor.read.CompilerFiles;
import io.github.statuary.processor.read.Discovery;
import io.github.statuary.processor.read.ElementsClassPath;
import io.github.statuary.processor.read.LockSearch;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.request.ClassPath;
import io.github.statuary.processor.request.KnownPackage;
import io.github.statuary.processor.request.Request;
import io.github.statuary.processor.request.Settings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The way from annotated packages to source files: read, plan, generate, emit. */
final class Pipeline {

    private final ProcessingEnvironment environment;
    private final FilerFiles files;
    private final CompilerFiles compilerFiles;
    private final Discovery discovery;
    private final Generators generators = new Generators();
    private final LockCheck locks;
    private boolean optionsChecked;

    Pipeline(ProcessingEnvironment environment) {
        this.environment = environment;
        this.files = new FilerFiles(environment.getFiler());
        this.compilerFiles = files::find;
        this.discovery = new Discovery(environment, compilerFiles);
        this.locks = new LockCheck(files, new LockSearch(environment, compilerFiles));
    }

    /** Whether an annotated package waits for a later round. */
    boolean isWaiting() {
        return discovery.isWaiting();
    }

    /**
     * Handles one round.
     *
     * @param mistakes gets the mistakes; for any but those about locks, nothing is written
     * @param notes gets what may be right
     */
    void run(
            Set<? extends TypeElement> annotations,
            RoundEnvironment round,
            List<Mistake> mistakes,
            List<Mistake> notes) {
        if (!round.processingOver()) {
            generate(annotations, round, mistakes, notes);
        } else if (!round.errorRaised()) {
            mistakes.addAll(discovery.waitedInVain());
            discovery.checkUnmapped(mistakes, notes);
        }
        if (!mistakes.isEmpty()) {
            notes.clear(); // they may follow from the mistakes
        }
        if (round.processingOver()
                || !discovery.isWaiting()) { // an error would end the compilation of what still waits
            mistakes.addAll(locks.takeErrors());
            notes.addAll(locks.takeNotes());
        }
    }

    private void generate(
            Set<? extends TypeElement> annotations,
            RoundEnvironment round,
            List<Mistake> mistakes,
            List<Mistake> notes) {
        discovery.collect(annotations, round, mistakes);
        Set<? extends Element> annotated = Set.of();
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().contentEquals(Discovery.annotationName())) {
                if (!optionsChecked) {
                    mistakes.addAll(discovery.wrongOptions());
                    optionsChecked = true;
                }
                annotated = round.getElementsAnnotatedWith(annotation);
            }
        }
        if (!annotated.isEmpty() || discovery.isWaiting()) {
            List<Request> requests = discovery.requests(annotated, round, mistakes, notes);
            for (Request request : requests) {
                generate(request, requests, round, mistakes, notes);
            }
        }
    }

    private void generate(
            Request request, List<Request> all, RoundEnvironment round, List<Mistake> mistakes, List<Mistake> notes) {
        Catalog bundled = needsStatuses(request) ? BundledCatalog.load() : new Catalog(List.of(), List.of());
        Planner planner = new Planner(generators.frameworks(request), StandardCore.of(bundled));
        int before = mistakes.size();
        CatalogReading reading = read(request, statuses(request, bundled, planner), taken(planner, request), mistakes);
        Catalog ofServices = ofServices(request, bundled, mistakes);
        boolean catalogIsKnown = mistakes.size() == before;
        ClassPath classPath =
                new ElementsClassPath(environment, request.place().source(), discovery.roots(request, round));
        List<Mistake> found = new ArrayList<>();
        GenerationPlan plan = planner.plan(request, reading.catalog(), ofServices, classPath, found);
        for (Mistake mistake : found) {
            if (catalogIsKnown || !Message.mayFollowFromTheCatalog(mistake)) {
                mistakes.add(mistake);
            }
        }
        AdapterCheck.check(request, plan, mistakes, notes);
        PagesCheck.check(request, plan, reading.positions(), mistakes);
        UpstreamCheck.check(request, plan, all, planner, notes);
        if (mistakes.size() == before) { // those of other packages hide none of this one
            GenerationPlan translated = request.settings().locales().languages().isEmpty()
                    ? plan
                    : new Translator(new CatalogSearch(environment, compilerFiles), new ResourceEmitter(files))
                            .translate(request, plan, reading.catalog(), mistakes, notes);
            if (mistakes.isEmpty()) {
                new PackageWriter(generators, files, GeneratorName.of(discovery.namesVersion()))
                        .write(request, translated, classPath, mistakes);
            }
            if (mistakes.isEmpty()) {
                locks.check(request, translated, reading.positions());
            }
        }
    }

    /** The catalog that those of a package add to: the bundled one, or the statuses of another core. */
    private Catalog statuses(Request request, Catalog bundled, Planner planner) {
        Optional<KnownPackage> core = request.used().core();
        if (core.isEmpty()) {
            return bundled;
        }
        return needsStatuses(request) || planner.wantsUpstream(request)
                ? CoreCatalog.of(core.get(), bundled)
                : Catalog.ofCore(core.get().name(), List.of());
    }

    /** A package over another core, and nothing else, costs next to nothing. */
    private boolean needsStatuses(Request request) {
        return request.used().core().isEmpty()
                || !request.settings().catalogs().isEmpty()
                || !request.settings().upstream().catalogs().isEmpty()
                || !request.settings().locales().languages().isEmpty()
                || !request.claims().isEmpty()
                || !request.settings().documents().isEmpty()
                || namesPublisher(request);
    }

    /** Whether a package names an adapter that publishes a document. */
    private boolean namesPublisher(Request request) {
        for (Framework framework : generators.frameworks(request)) {
            if (framework.document().isPresent()
                    && request.settings().adapters().contains(framework.adapter())) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> taken(Planner planner, Request request) {
        Set<String> taken = new HashSet<>();
        if (planner.wantsUpstream(request)) {
            taken.addAll(CoreTypes.OF_UPSTREAM);
        }
        if (!request.settings().locales().languages().isEmpty()) {
            taken.addAll(CoreTypes.OF_LANGUAGES);
        }
        return taken;
    }

    /** @param taken the names of types that are generated beside those of every catalog */
    private CatalogReading read(Request request, Catalog bundled, Set<String> taken, List<Mistake> mistakes) {
        Settings settings = request.settings();
        if (settings.catalogs().isEmpty()) {
            return CatalogReading.of(bundled); // without loading a YAML reader
        }
        List<CatalogSource> sources = find(settings.catalogs(), request, mistakes);
        CatalogReading reading = CatalogReader.read(
                sources,
                sources.size() == settings.catalogs().size(),
                bundled,
                new ExceptionNaming(settings.exceptionPrefix(), settings.exceptionSuffix(), taken));
        return reported(reading, request, mistakes);
    }

    /** The catalog of the services that are called. */
    private Catalog ofServices(Request request, Catalog bundled, List<Mistake> mistakes) {
        List<String> catalogs = request.settings().upstream().catalogs();
        if (catalogs.isEmpty()) {
            return new Catalog(List.of(), List.of());
        }
        List<CatalogSource> sources = find(catalogs, request, mistakes);
        boolean all = sources.size() == catalogs.size();
        return reported(CatalogReader.ofAnotherService(sources, all, bundled), request, mistakes)
                .catalog();
    }

    private List<CatalogSource> find(List<String> references, Request request, List<Mistake> mistakes) {
        return new CatalogSearch(environment, compilerFiles).find(references, request, mistakes);
    }

    private static CatalogReading reported(CatalogReading reading, Request request, List<Mistake> mistakes) {
        for (CatalogMistake<Position> mistake : reading.mistakes()) {
            mistakes.add(new Mistake(mistake.id(), request.place().withoutWords(), mistake.text()));
        }
        return reading;
    }
}

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
    private final Discovery discovery;
    private final Generators generators = new Generators();
    private final LockCheck locks;
    private boolean optionsChecked;

    Pipeline(ProcessingEnvironment environment) {
        this.environment = environment;
        FilerFiles files = new FilerFiles(environment.getFiler());
        this.discovery = new Discovery(environment, files::find);
        this.locks = new LockCheck(files, new LockSearch(environment, files::find));
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
        FilerFiles files = new FilerFiles(environment.getFiler());
        Catalog bundled = needsStatuses(request) ? BundledCatalog.load() : new Catalog(List.of(), List.of());
        Optional<KnownPackage> core = request.used().core();
        Planner planner = new Planner(generators.frameworks(), StandardCore.of(bundled));
        int before = mistakes.size();
        CatalogReading reading = read(
                request,
                core.isPresent() ? CoreCatalog.of(core.get(), bundled) : bundled,
                planner.wantsUpstream(request) ? CoreTypes.OF_UPSTREAM : Set.of(),
                files,
                mistakes);
        Catalog ofServices = ofServices(request, bundled, files, mistakes);
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
            Translator translator =
                    new Translator(new CatalogSearch(environment, files::find), new ResourceEmitter(files));
            GenerationPlan translated = translator.translate(request, plan, reading.catalog(), mistakes, notes);
            if (mistakes.isEmpty()) {
                new PackageWriter(generators, files, GeneratorName.of(discovery.namesVersion()))
                        .write(request, translated, classPath, mistakes);
            }
            if (mistakes.isEmpty()) {
                locks.check(request, translated, reading.positions());
            }
        }
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
        for (Framework framework : generators.frameworks()) {
            if (framework.document().isPresent()
                    && request.settings().adapters().contains(framework.adapter())) {
                return true;
            }
        }
        return false;
    }

    /** @param taken the names of types that are generated beside those of every catalog */
    private CatalogReading read(
            Request request, Catalog bundled, Set<String> taken, FilerFiles files, List<Mistake> mistakes) {
        Settings settings = request.settings();
        if (settings.catalogs().isEmpty()) {
            return CatalogReading.of(bundled); // without loading a YAML reader
        }
        List<CatalogSource> sources = find(settings.catalogs(), request, files, mistakes);
        CatalogReading reading = CatalogReader.read(
                sources,
                sources.size() == settings.catalogs().size(),
                bundled,
                new ExceptionNaming(settings.exceptionPrefix(), settings.exceptionSuffix(), taken));
        return reported(reading, request, mistakes);
    }

    /** The catalog of the services that are called. */
    private Catalog ofServices(Request request, Catalog bundled, FilerFiles files, List<Mistake> mistakes) {
        List<String> catalogs = request.settings().upstream().catalogs();
        if (catalogs.isEmpty()) {
            return new Catalog(List.of(), List.of());
        }
        List<CatalogSource> sources = find(catalogs, request, files, mistakes);
        boolean all = sources.size() == catalogs.size();
        return reported(CatalogReader.ofAnotherService(sources, all, bundled), request, mistakes)
                .catalog();
    }

    private List<CatalogSource> find(
            List<String> references, Request request, FilerFiles files, List<Mistake> mistakes) {
        return new CatalogSearch(environment, files::find).find(references, request, mistakes);
    }

    private static CatalogReading reported(CatalogReading reading, Request request, List<Mistake> mistakes) {
        for (CatalogMistake<Position> mistake : reading.mistakes()) {
            mistakes.add(new Mistake(mistake.id(), request.place().withoutWords(), mistake.text()));
        }
        return reading;
    }
}

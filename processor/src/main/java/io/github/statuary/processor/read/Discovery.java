package io.github.statuary.processor.read;

import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.Claims;
import io.github.statuary.processor.request.Request;
import io.github.statuary.processor.request.Settings;
import io.github.statuary.processor.request.UsedPackages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Turns annotated elements and compiler options into requests. What runs for every package is in plain code, since each first lambda
 * costs a compiler that has just been started.
 */
public final class Discovery {

    /** The oldest source level that the generated code supports. */
    private static final int OLDEST_SOURCE_LEVEL = 17;

    private final ProcessingEnvironment environment;
    private final CompilerFiles files;
    private final Map<Attribute, Setting> options;
    private final Set<String> packages = new HashSet<>();
    /** The packages that are generated, so that their types are there from the next round on. */
    private final Set<String> generated = new HashSet<>();

    private final Map<String, WaitingPackage> waiting = new HashMap<>();
    private final AnnotatedClasses annotatedClasses = new AnnotatedClasses();

    public Discovery(ProcessingEnvironment environment, CompilerFiles files) {
        this.environment = environment;
        this.files = files;
        this.options = OptionReader.read(environment.getOptions());
    }

    /** The qualified name of the annotation that this class looks for. */
    public static String annotationName() {
        return AnnotationReader.ANNOTATION;
    }

    /** The names of the compiler options that are read. */
    public static Set<String> optionNames() {
        return Set.copyOf(Attribute.options());
    }

    /** The mistakes in the options that are not also attributes. */
    public List<Mistake> wrongOptions() {
        List<Mistake> mistakes = new ArrayList<>(OptionReader.unknown(environment.getOptions()));
        OptionReader.namesVersion(environment.getOptions(), mistakes);
        return mistakes;
    }

    /** Whether generated files name the version of Statuary. */
    public boolean namesVersion() {
        return OptionReader.namesVersion(environment.getOptions(), new ArrayList<>());
    }

    /** Collects the classes of this round that have an annotation for their own response. */
    public void collect(Set<? extends TypeElement> annotations, RoundEnvironment round, List<Mistake> mistakes) {
        annotatedClasses.collect(annotations, round, !packages.isEmpty(), mistakes);
    }

    /** Checks after the last round that the annotated classes of this compilation are mapped. */
    public void checkUnmapped(List<Mistake> mistakes, List<Mistake> notes) {
        List<TypeElement> classes = annotatedClasses.all(environment.getElementUtils());
        if (packages.isEmpty() && !classes.isEmpty()) {
            new UnmappedClasses(environment.getElementUtils(), files).check(classes, mistakes, notes);
        }
    }

    /** Whether an annotated element waits for a class that it names, which is not generated yet. */
    public boolean isWaiting() {
        return !generated.containsAll(waiting.keySet());
    }

    /**
     * A request for each annotated element that need not wait for a later round; mistakes and notes go into the lists.
     *
     * @param annotated the elements of this round, to which those are added that have waited for it
     */
    public List<Request> requests(
            Collection<? extends Element> annotated,
            RoundEnvironment round,
            List<Mistake> mistakes,
            List<Mistake> notes) {
        List<Element> elements = new ArrayList<>();
        for (Element element : inOrder(annotated)) {
            Optional<AnnotationMirror> mirror = AnnotationReader.find(element);
            if (mirror.isPresent() && isUsable(element, AnnotationReader.place(element, mirror.get()), mistakes)) {
                elements.add(element);
            }
        }
        for (WaitingPackage earlier : List.copyOf(waiting.values())) {
            earlier.element(environment.getElementUtils()).ifPresent(elements::add);
        }
        List<Request> requests = new ArrayList<>();
        for (Element element : elements) { // only now, since an element may name the package of another one
            Optional<Request> request = request(element, round, mistakes);
            if (request.isPresent()) {
                requests.add(request.get());
            }
        }
        EarlierPackageReader reader = new EarlierPackageReader(environment, files, mistakes, notes);
        Map<String, EarlierPackage> earlier = new HashMap<>();
        for (Request request : requests) {
            EarlierPackage known = reader.read(request.packageName(), request.place(), round);
            earlier.put(request.packageName(), known);
            annotatedClasses.addEarlier(known.annotated());
        }
        List<Request> claiming = new ArrayList<>();
        for (Request request : requests) { // only now, since a class belongs to the nearest of all packages
            List<TypeElement> throwables = earlier.getOrDefault(request.packageName(), EarlierPackage.NONE)
                    .throwables();
            claiming.add(request.with(claims(request, throwables, round, mistakes)));
            generated.add(request.packageName());
        }
        return claiming;
    }

    /** The types of this round, and for an element that has waited those of the rounds before. */
    public Collection<? extends Element> roots(Request request, RoundEnvironment round) {
        WaitingPackage earlier = waiting.get(request.packageName());
        return earlier == null ? round.getRootElements() : earlier.roots(environment.getElementUtils(), round);
    }

    /** The mistakes in elements that have waited in vain. */
    public List<Mistake> waitedInVain() {
        List<Mistake> mistakes = new ArrayList<>();
        for (Map.Entry<String, WaitingPackage> each : waiting.entrySet()) {
            Optional<Element> element = each.getValue().element(environment.getElementUtils());
            if (element.isPresent() && !generated.contains(each.getKey())) {
                AnnotationUse use = use(element.get());
                int before = mistakes.size();
                reader(use, mistakes).read();
                if (mistakes.size()
                        == before) { // packages that use each other, with class files of an earlier compilation
                    mistakes.add(Message.NO_SUCH_PACKAGE.at(use.place()));
                }
            }
        }
        return mistakes;
    }

    private static List<Element> inOrder(Collection<? extends Element> annotated) {
        // ECJ gives them in an order that differs from run to run.
        List<Element> ordered = new ArrayList<>(annotated);
        if (ordered.size() > 1) {
            ordered.sort(Comparator.<Element, Boolean>comparing(element -> element.getKind() == ElementKind.PACKAGE)
                    .thenComparing(Element::toString));
        }
        return ordered;
    }

    private boolean isUsable(Element element, Place place, List<Mistake> mistakes) {
        PackageElement target = environment.getElementUtils().getPackageOf(element);
        int level = SourceLevel.of(environment.getSourceVersion());
        if (level < OLDEST_SOURCE_LEVEL) {
            mistakes.add(Message.SOURCE_LEVEL_TOO_LOW.at(place, level));
        } else if (target.isUnnamed()) {
            mistakes.add(Message.NO_PACKAGE.at(place));
        } else if (!packages.add(target.getQualifiedName().toString())) {
            mistakes.add(Message.ANNOTATED_TWICE.at(place, target.getQualifiedName()));
        } else {
            return true;
        }
        return false;
    }

    private Optional<Request> request(Element element, RoundEnvironment round, List<Mistake> mistakes) {
        String packageName = environment
                .getElementUtils()
                .getPackageOf(element)
                .getQualifiedName()
                .toString();
        AnnotationUse use = use(element);
        UsedPackages used = UsedPackages.NONE;
        if (UsedPackagesReader.appliesTo(use)) {
            if (generated.contains(packageName)) {
                return Optional.empty();
            }
            UsedPackagesReader reader = reader(use, mistakes);
            if (reader.mustWait()) {
                waiting.computeIfAbsent(packageName, name -> WaitingPackage.of(element))
                        .remember(round);
                return Optional.empty();
            }
            Optional<UsedPackages> known = reader.read();
            if (known.isEmpty()) {
                return Optional.empty();
            }
            used = known.get();
        }
        Settings settings =
                new SettingsReader(AnnotationReader.read(element, use.outermost()), options, mistakes).read(used);
        return Optional.of(new Request(
                packageName, settings, Claims.NONE, used, AnnotationReader.place(element, use.outermost())));
    }

    private UsedPackagesReader reader(AnnotationUse use, List<Mistake> mistakes) {
        return new UsedPackagesReader(
                environment, files, use, name -> packages.contains(name) && !generated.contains(name), mistakes);
    }

    private static AnnotationUse use(Element element) {
        return AnnotationUse.on(element, AnnotationReader.ANNOTATION).orElseThrow();
    }

    private Claims claims(Request request, List<TypeElement> earlier, RoundEnvironment round, List<Mistake> mistakes) {
        List<TypeElement> annotated =
                annotatedClasses.of(request.packageName(), packages, environment.getElementUtils());
        List<AnnotationUse> mappings = use(request.place().source()).inner("mappings");
        if (annotated.isEmpty() && mappings.isEmpty()) {
            return Claims.NONE;
        }
        ClaimReader reader = new ClaimReader(environment, request.place().source(), roots(request, round));
        List<String> names = new ArrayList<>();
        for (TypeElement type : annotated) {
            String name = type.getQualifiedName().toString();
            if (!request.used().hasAnnotated(name)) {
                reader.readAnnotated(type);
                names.add(name);
            }
        }
        mappings.forEach(mapping -> reader.readMapping(mapping, mistakes));
        return reader.claims(earlier, names, request.used(), mistakes);
    }
}

package io.github.statuary.processor.read;

import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.Claims;
import io.github.statuary.processor.request.Request;
import io.github.statuary.processor.request.Settings;
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

/** Turns annotated elements and compiler options into requests. */
public final class Discovery {

    /** The oldest source level that the generated code supports. */
    private static final int OLDEST_SOURCE_LEVEL = 17;

    private final ProcessingEnvironment environment;
    private final CompilerFiles files;
    private final Map<Attribute, Setting> options;
    private final Set<String> packages = new HashSet<>();
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

    /** The mistakes in the options themselves. */
    public List<Mistake> unknownOptions() {
        return OptionReader.unknown(environment.getOptions());
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

    /** A request for each annotated element; mistakes and notes go into the lists. */
    public List<Request> requests(
            Collection<? extends Element> annotated,
            RoundEnvironment round,
            List<Mistake> mistakes,
            List<Mistake> notes) {
        List<Request> requests = new ArrayList<>();
        // ECJ gives them in an order that differs from run to run.
        List<Element> ordered = new ArrayList<>(annotated);
        if (ordered.size() > 1) {
            ordered.sort(Comparator.<Element, Boolean>comparing(element -> element.getKind() == ElementKind.PACKAGE)
                    .thenComparing(Element::toString));
        }
        for (Element element : ordered) {
            Optional<AnnotationMirror> mirror = AnnotationReader.find(element);
            if (mirror.isPresent()) {
                discover(element, mirror.get(), requests, mistakes);
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
        }
        return claiming;
    }

    private Claims claims(Request request, List<TypeElement> earlier, RoundEnvironment round, List<Mistake> mistakes) {
        List<TypeElement> annotated =
                annotatedClasses.of(request.packageName(), packages, environment.getElementUtils());
        Optional<AnnotationUse> use = AnnotationUse.on(request.place().source(), AnnotationReader.ANNOTATION);
        List<AnnotationUse> mappings = use.isPresent() ? use.get().inner("mappings") : List.of();
        if (annotated.isEmpty() && mappings.isEmpty()) {
            return Claims.NONE;
        }
        ClaimReader reader = new ClaimReader(environment, round.getRootElements());
        List<String> names = new ArrayList<>();
        for (TypeElement type : annotated) {
            reader.readAnnotated(type);
            names.add(type.getQualifiedName().toString());
        }
        mappings.forEach(mapping -> reader.readMapping(mapping, mistakes));
        return reader.claims(earlier, names);
    }

    private void discover(Element element, AnnotationMirror mirror, List<Request> requests, List<Mistake> mistakes) {
        Place place = AnnotationReader.place(element, mirror);
        PackageElement target = environment.getElementUtils().getPackageOf(element);
        int level = SourceLevel.of(environment.getSourceVersion());
        if (level < OLDEST_SOURCE_LEVEL) {
            mistakes.add(Message.SOURCE_LEVEL_TOO_LOW.at(place, level));
        } else if (target.isUnnamed()) {
            mistakes.add(Message.NO_PACKAGE.at(place));
        } else if (!packages.add(target.getQualifiedName().toString())) {
            mistakes.add(Message.ANNOTATED_TWICE.at(place, target.getQualifiedName()));
        } else {
            Settings settings = new SettingsReader(AnnotationReader.read(element, mirror), options, mistakes).read();
            requests.add(new Request(target.getQualifiedName().toString(), settings, Claims.NONE, place));
        }
    }
}

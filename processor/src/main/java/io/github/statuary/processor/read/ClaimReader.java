package io.github.statuary.processor.read;

import io.github.statuary.catalog.model.LogLevel;
import io.github.statuary.catalog.model.LogPolicy;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.Claims;
import io.github.statuary.processor.request.ClassFacts;
import io.github.statuary.processor.request.FamilyClaim;
import io.github.statuary.processor.request.MemberClaim;
import io.github.statuary.processor.request.ProblemClaim;
import io.github.statuary.processor.request.UsedPackages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the annotations for existing classes. */
final class ClaimReader {

    static final String PROBLEM_TYPE = "io.github.statuary.ProblemType";
    static final String PROBLEM_FAMILY = "io.github.statuary.ProblemFamily";

    private final ClassReader classes;
    private final MemberReader members;
    private final Collection<? extends Element> roots;
    private final FamilyLeaves leaves;
    private final List<ProblemClaim> problems = new ArrayList<>();
    private final List<FamilyClaim> families = new ArrayList<>();
    /** The leaf classes below sealed classes that are mapped with a status. */
    private final Map<TypeElement, ClassUse> belowMapped = new LinkedHashMap<>();

    /** @param origin an element of the package that is generated into */
    ClaimReader(ProcessingEnvironment environment, Element origin, Collection<? extends Element> roots) {
        this.roots = roots;
        this.leaves = new FamilyLeaves(roots);
        this.classes = new ClassReader(environment);
        this.members = new MemberReader(environment, new TypeLookup(environment, origin));
    }

    /** Whether a class has an annotation that claims it. */
    static boolean isAnnotated(TypeElement type) {
        return AnnotationUse.on(type, PROBLEM_TYPE).isPresent()
                || AnnotationUse.on(type, PROBLEM_FAMILY).isPresent();
    }

    /** Reads the {@code @ProblemType} and {@code @ProblemFamily} of a class; false if it has neither. */
    boolean readAnnotated(TypeElement type) {
        Optional<AnnotationUse> problem = AnnotationUse.on(type, PROBLEM_TYPE);
        problem.ifPresent(use -> problems.add(problem(type, use, use.place(), members.read(type))));
        Optional<AnnotationUse> family = AnnotationUse.on(type, PROBLEM_FAMILY);
        family.ifPresent(use -> families.add(family(type, use)));
        return problem.isPresent() || family.isPresent();
    }

    /** Reads a {@code @MapException}. */
    void readMapping(AnnotationUse mapping, List<Mistake> mistakes) {
        Place place = mapping.at("value");
        Optional<TypeMirror> named = mapping.type("value");
        if (named.isEmpty()) {
            mistakes.add(Message.NO_SUCH_CLASS.at(place));
        } else if (!(named.get() instanceof DeclaredType declared) || !isMappable((TypeElement) declared.asElement())) {
            mistakes.add(Message.NOT_MAPPABLE.at(place, named.get()));
        } else {
            TypeElement type = (TypeElement) declared.asElement();
            if (mapping.number("status").value() != 0) {
                problems.add(problem(type, mapping, place, List.of()));
                leaves.of(type).forEach(leaf -> belowMapped.putIfAbsent(leaf, new ClassUse(type, place)));
            } else if (!isRead(type) && !readAnnotated(type)) {
                mistakes.add(Message.MAPPING_WITHOUT_STATUS.at(place, type.getQualifiedName()));
            }
        }
    }

    /**
     * The claims that were read, and the root elements that implement a mapped interface.
     *
     * @param earlier classes of earlier compilations that may implement one, too
     * @param annotated the names of the classes of this compilation that have an annotation
     * @param used the packages that map classes, too
     * @param mistakes gets the leaf classes whose own annotation is not read
     */
    Claims claims(List<TypeElement> earlier, List<String> annotated, UsedPackages used, List<Mistake> mistakes) {
        belowMapped.forEach((leaf, mapped) -> {
            String name = leaf.getQualifiedName().toString();
            if (AnnotationUse.on(leaf, PROBLEM_TYPE).isPresent() && !isRead(leaf) && !used.maps(name)) {
                mistakes.add(Message.FORGOTTEN_LEAF.at(
                        mapped.place(), name, mapped.type().getQualifiedName()));
            }
        });
        Set<String> interfaces = new LinkedHashSet<>();
        for (ProblemClaim problem : problems) {
            if (problem.mapped().isInterface()) {
                interfaces.add(problem.mapped().qualifiedName());
            }
        }
        List<ClassFacts> implementations = new ArrayList<>();
        if (!interfaces.isEmpty()) {
            roots.forEach(root -> collectImplementations(root, interfaces, implementations));
            for (TypeElement type : earlier) {
                if (!roots.contains(outermost(type))) {
                    collectImplementations(type, interfaces, implementations);
                }
            }
        }
        return new Claims(problems, families, members.objects(classes), implementations, annotated);
    }

    private static Element outermost(TypeElement type) {
        Element outer = type.getEnclosingElement();
        return outer instanceof TypeElement nesting ? outermost(nesting) : type;
    }

    private void collectImplementations(Element element, Set<String> interfaces, List<ClassFacts> implementations) {
        if (element instanceof TypeElement type) {
            ClassFacts facts = classes.read(type);
            if (facts.throwable() && facts.supertypes().stream().anyMatch(interfaces::contains)) {
                implementations.add(facts);
            }
            type.getEnclosedElements().forEach(each -> collectImplementations(each, interfaces, implementations));
        }
    }

    private boolean isRead(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return problems.stream()
                        .anyMatch(problem -> problem.mapped().qualifiedName().equals(name))
                || families.stream()
                        .anyMatch(family -> family.root().qualifiedName().equals(name));
    }

    /** A class in an annotation, and its place. */
    private record ClassUse(TypeElement type, Place place) {}

    private static boolean isMappable(TypeElement type) {
        return type.getKind() != ElementKind.ANNOTATION_TYPE
                && !type.getQualifiedName().contentEquals("java.lang.Object");
    }

    private ProblemClaim problem(TypeElement type, AnnotationUse use, Place place, List<MemberClaim> published) {
        return new ProblemClaim(
                classes.read(type),
                place,
                use.number("status"),
                use.text("type"),
                use.text("title"),
                use.text("detail"),
                use.texts("headers"),
                published,
                log(use));
    }

    private static LogPolicy log(AnnotationUse use) {
        for (AnnotationUse policy : use.inner("log")) {
            Optional<LogLevel> level = policy.text("level")
                    .flatMap(word -> LogLevel.find(word.value().toLowerCase(Locale.ROOT)));
            return new LogPolicy(level, policy.flag("trace"));
        }
        return LogPolicy.NONE;
    }

    private FamilyClaim family(TypeElement root, AnnotationUse use) {
        return new FamilyClaim(
                classes.read(root),
                use.place(),
                FamilyLeaves.isSealedInJava(root),
                KotlinMetadata.isSealed(root),
                leaves.of(root).stream().map(classes::read).toList());
    }
}

package io.github.statuary.processor.plan;

import com.palantir.javapoet.ClassName;
import io.github.statuary.Adapter;
import io.github.statuary.Document;
import io.github.statuary.StackTraces;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.catalog.model.StatusCategory;
import io.github.statuary.processor.request.ClassFacts;
import io.github.statuary.processor.request.KnownPackage;
import io.github.statuary.processor.request.UsedPackages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that the generators need to know about one annotated package. What every package needs is in loops: a compiler that has
 * just been started links each lambda anew.
 *
 * @param used the packages that this one is built over
 * @param statuses the constants of {@code HttpStatus}, in the order of the codes
 * @param exceptions the classes of single statuses, in the order of the codes
 * @param problems the classes of problem types, in the order of their slugs
 * @param catalogFacts what only the documents need to know of the catalogs
 * @param objects the objects of the catalog, each of which is a record, in the order of their names
 * @param coreWritesObjects whether there are objects, and the core writes their records as JSON objects wherever they are
 * @param mappings the existing classes, with their responses
 * @param annotatedClasses the names of the classes of this compilation that are mapped because of their own annotation
 * @param standardCore the facts of the types that are copied
 * @param adapters the frameworks to generate adapters for, never {@code AUTO}
 * @param frameworkErrors whether the adapters also answer the errors of their frameworks
 * @param validationProblem the problem type of invalid requests
 * @param optionalTypes the optional types of adapters that are on the class path
 * @param upstream the client side
 * @param documents the documents to write beside the classes
 * @param languages the languages that the problems are told in
 * @param pages the path of the index of the pages, if the request says one
 * @param shadowedNames the names of {@code java.lang} that types of the package shadow
 */
public record GenerationPlan(
        String packageName,
        UsedPackages used,
        List<Status> statuses,
        List<StatusException> exceptions,
        List<ProblemException> problems,
        CatalogFacts catalogFacts,
        List<ObjectType> objects,
        boolean coreWritesObjects,
        Mappings mappings,
        List<String> annotatedClasses,
        StandardCore standardCore,
        Set<Adapter> adapters,
        boolean frameworkErrors,
        Optional<ProblemException> validationProblem,
        Set<String> optionalTypes,
        StackTraces stackTraces,
        boolean deprecatedAliases,
        Set<Document> documents,
        Optional<String> pages,
        boolean generatedAnnotation,
        Set<String> shadowedNames,
        boolean inNamedModule,
        int sourceLevel,
        UpstreamPlan upstream,
        LanguagePlan languages) {

    public GenerationPlan {
        statuses = List.copyOf(statuses);
        exceptions = List.copyOf(exceptions);
        problems = List.copyOf(problems);
        objects = List.copyOf(objects);
        annotatedClasses = List.copyOf(annotatedClasses);
    }

    /** This plan with other languages. */
    public GenerationPlan in(LanguagePlan others) {
        return new GenerationPlan(
                packageName,
                used,
                statuses,
                exceptions,
                problems,
                catalogFacts,
                objects,
                coreWritesObjects,
                mappings,
                annotatedClasses,
                standardCore,
                adapters,
                frameworkErrors,
                validationProblem,
                optionalTypes,
                stackTraces,
                deprecatedAliases,
                documents,
                pages,
                generatedAnnotation,
                shadowedNames,
                inNamedModule,
                sourceLevel,
                upstream,
                others);
    }

    /** Whether the core is generated into this package. */
    public boolean hasOwnCore() {
        return used.core().isEmpty();
    }

    /** The package of the core. */
    public String corePackage() {
        return hasOwnCore() ? packageName : used.core().get().name();
    }

    /** The name of a generated type, which is in the package of the core or in this one. */
    public ClassName type(String simpleName) {
        boolean ofCore = CoreTypes.ALL.contains(simpleName) && !CoreTypes.OF_EACH_PACKAGE.contains(simpleName)
                || upstream.answered()
                        && CoreTypes.OF_UPSTREAM.contains(simpleName)
                        && !CoreTypes.UPSTREAM_OF_EACH_PACKAGE.contains(simpleName);
        return ClassName.get(ofCore ? corePackage() : packageName, simpleName);
    }

    /** The name of the exception class that the class of a problem type extends. */
    public ClassName superclass(ProblemException problem) {
        return ClassName.get(corePackage(), problem.superclassName());
    }

    /** The name of a generated type of an adapter, in the adapter's own package. */
    public ClassName adapterType(Adapter adapter, String simpleName) {
        return ClassName.get(packageName + "." + AdapterNames.packageOf(adapter), simpleName);
    }

    /**
     * The mapped classes that can be thrown, in the order of their names. All are public. An adapter that lists its classes
     * lists these and {@code HttpStatusException}; {@code Problems.handles} is true for each of them.
     */
    public List<ClassName> mappedThrowables() {
        if (hasOwnCore()) {
            return mappings.throwables();
        }
        Map<String, ClassName> throwables = new TreeMap<>();
        for (ClassName own : mappings.throwables()) {
            throwables.put(own.canonicalName(), own);
        }
        for (ClassFacts other : used.throwables()) {
            throwables.put(other.qualifiedName(), other.name());
        }
        return List.copyOf(throwables.values());
    }

    /**
     * The classes that adapters answer beside {@code HttpStatusException}: the mapped classes, and {@code UpstreamException} if
     * the core has it.
     */
    public List<ClassName> answeredThrowables() {
        List<ClassName> answered = new ArrayList<>(mappedThrowables());
        if (upstream.answered()) {
            answered.add(0, type(CoreTypes.UPSTREAM_EXCEPTION));
        }
        return answered;
    }

    /** Whether a class such as {@code RuntimeException} is mapped, here or in a package that is used. */
    public boolean hasCatchAll() {
        for (ClassName type : mappedThrowables()) {
            if (MappedType.isCatchAll(type.canonicalName())) {
                return true;
            }
        }
        return false;
    }

    /** The compiler warnings about the use of the mapped classes, in order. */
    public List<String> mappingWarnings() {
        Set<String> warnings = new TreeSet<>(mappings.warnings());
        used.throwables().forEach(other -> warnings.addAll(other.warnings()));
        return List.copyOf(warnings);
    }

    /** Whether anybody says how answers are logged, here or in a package that this one is built over. */
    public boolean hasLogPolicies() {
        boolean has = false;
        for (Status status : statuses) {
            has |= !status.log().isEmpty();
        }
        for (ProblemException problem : problems) {
            has |= !problem.type().log().isEmpty();
        }
        for (MappedType type : mappings.types()) {
            has |= !type.log().isEmpty();
        }
        for (KnownPackage other : used.withCore()) {
            has |= other.logPolicies();
        }
        return has;
    }

    /** Whether pages are served: those of this package, or those of a package that it is built over. */
    public boolean hasPages() {
        return documents.contains(Document.HTML) || used.hasPages();
    }

    /** Whether a problem type or an object has a list or a map, which its class or record copies. */
    public boolean hasContainers() {
        return Containers.anyIn(this);
    }

    /** Whether there is a class that is written as a JSON object. */
    public boolean hasObjects() {
        return !objects.isEmpty() || !mappings.objects().isEmpty();
    }

    /** The fields of a class that is written as a JSON object; of a generated record, those that the catalog declares for it. */
    public List<Field> fields(MappedObject object) {
        if (!object.generated()) {
            return object.members().stream().map(MappedMember::field).toList();
        }
        for (ObjectType declared : objects) {
            if (object.name().equals(ClassName.get(packageName, declared.className()))) {
                return declared.fields();
            }
        }
        return List.of(); // a record of another package, which says itself what is public
    }

    /** Whether exceptions of that category record a stack trace. */
    public boolean recordsStackTrace(StatusCategory category) {
        return switch (stackTraces) {
            case ALWAYS -> true;
            case SERVER_ERRORS_ONLY -> category == StatusCategory.SERVER_ERROR;
            case NEVER -> false;
        };
    }
}

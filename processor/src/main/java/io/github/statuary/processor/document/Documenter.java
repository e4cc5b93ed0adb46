package io.github.statuary.processor.document;

import io.github.statuary.catalog.bundled.BundledHeaders;
import io.github.statuary.catalog.model.DetailTemplate;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.catalog.model.ProblemText;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.catalog.model.Retryable;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.catalog.model.Translation;
import io.github.statuary.catalog.model.TypedHeader;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.HeaderField;
import io.github.statuary.processor.plan.MappedMember;
import io.github.statuary.processor.plan.MappedObject;
import io.github.statuary.processor.plan.MappedProblem;
import io.github.statuary.processor.plan.MappedType;
import io.github.statuary.processor.plan.OriginalText;
import io.github.statuary.processor.plan.ProblemException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Takes from a plan what is public. No other class of this package sees a field that may be log-only or secret. */
public final class Documenter {

    private static final String EXCEPTION = "Exception";

    private final GenerationPlan plan;

    private Documenter(GenerationPlan plan) {
        this.plan = plan;
    }

    /** What is public of a plan. */
    public static DocumentModel document(GenerationPlan plan) {
        return new Documenter(plan).model();
    }

    private DocumentModel model() {
        Map<String, DocumentedProblem> problems = new TreeMap<>();
        for (ProblemException problem : plan.problems()) {
            add(ofCatalog(problem), problems);
        }
        for (MappedType mapped : plan.mappings().types()) {
            if (!mapped.problem().isBlank()) {
                add(ofClass(mapped), problems);
            }
        }
        Map<String, RetiredType> retired = new TreeMap<>();
        plan.catalogFacts()
                .retired()
                .forEach(type -> retired.put(
                        type.type().toString(),
                        new RetiredType(type.type(), type.slug(), type.title(), type.description())));
        return new DocumentModel(
                plan.packageName(),
                plan.catalogFacts().base(),
                plan.catalogFacts().language(),
                statuses(problems.values()),
                List.copyOf(problems.values()),
                List.copyOf(retired.values()),
                PublicObjects.of(problems.values(), objects()),
                plan.languages().translations().stream().map(this::translation).toList());
    }

    /** The reader of translations takes only what has an original, and originals are public. */
    private DocumentTranslation translation(Translation translation) {
        Map<URI, ProblemText> types = new LinkedHashMap<>();
        for (OriginalText original : plan.languages().originals()) {
            translation.problem(original.text().key()).ifPresent(text -> types.put(original.type(), text));
        }
        for (ProblemText text : translation.retired()) {
            plan.catalogFacts().retired().stream()
                    .filter(type -> type.slug().equals(text.key()))
                    .forEach(type -> types.put(type.type(), text));
        }
        return new DocumentTranslation(translation.language(), translation.phrases(), types, translation.objects());
    }

    private List<DocumentedStatus> statuses(Collection<DocumentedProblem> problems) {
        List<DocumentedStatus> statuses = new ArrayList<>();
        for (Status status : plan.statuses()) {
            if (problems.stream().anyMatch(problem -> problem.status() == status.code())) {
                // A fact of the protocol says nothing of the request's first effect, as a catalog may.
                Optional<Retryable> usual =
                        status.retryable() ? Optional.of(Retryable.IF_IDEMPOTENT) : Optional.empty();
                statuses.add(new DocumentedStatus(
                        status.code(),
                        status.phrase(),
                        status.reference(),
                        status.declaredRetryable().or(() -> usual)));
            }
        }
        return statuses;
    }

    /** All objects by their keys, also those that only hidden members consist of. */
    private Map<String, DocumentedObject> objects() {
        Map<String, DocumentedObject> objects = new TreeMap<>();
        for (ObjectType object : plan.objects()) {
            objects.put(
                    object.name(),
                    new DocumentedObject(object.name(), object.className(), publicMembers(object.fields())));
        }
        for (MappedObject mapped : plan.mappings().objects()) {
            String key = mapped.name().canonicalName();
            objects.put(
                    key,
                    new DocumentedObject(
                            key, String.join("", mapped.name().simpleNames()), publicMembers(plan.fields(mapped))));
        }
        return objects;
    }

    private static void add(DocumentedProblem problem, Map<String, DocumentedProblem> problems) {
        problems.merge(problem.type().toString(), problem, SharedType::of);
    }

    private DocumentedProblem ofCatalog(ProblemException problem) {
        ProblemType type = problem.type();
        List<PublicMember> members = publicMembers(type.fields());
        return new DocumentedProblem(
                type.type(),
                name(problem.className()),
                Optional.of(type.slug()),
                type.status(),
                type.title(),
                type.detail().filter(detail -> showsOnly(members, detail)),
                type.description(),
                type.documentation().resolution(),
                type.documentation().deprecated(),
                type.documentation().draft(),
                type.family(),
                type.retryable(),
                members,
                headers(Stream.concat(problem.status().requiredHeaders().stream(), type.requires().stream())),
                type.documentation().example().map(example -> only(members, example)),
                List.of(plan.type(problem.className()).canonicalName()));
    }

    private DocumentedProblem ofClass(MappedType mapped) {
        MappedProblem problem = mapped.problem();
        List<PublicMember> members = publicMembers(
                problem.members().stream().map(MappedMember::field).toList());
        return new DocumentedProblem(
                problem.type(),
                name(String.join("", mapped.name().simpleNames())),
                Optional.empty(),
                problem.status(),
                problem.title(),
                problem.detail().filter(detail -> showsOnly(members, detail)),
                "",
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                members,
                headers(mapped.headers().stream().map(HeaderField::name)),
                Optional.empty(),
                List.of(mapped.name().canonicalName()));
    }

    private static String name(String className) {
        return className.endsWith(EXCEPTION) && className.length() > EXCEPTION.length()
                ? className.substring(0, className.length() - EXCEPTION.length())
                : className;
    }

    private static List<PublicMember> publicMembers(List<Field> fields) {
        return fields.stream()
                .filter(Field::isPublic)
                .map(field -> new PublicMember(field.name(), field.type(), field.required(), field.description()))
                .toList();
    }

    /** The catalog's rules refuse other details, so this only makes sure. */
    private static boolean showsOnly(List<PublicMember> members, DetailTemplate detail) {
        return names(members).containsAll(detail.fields());
    }

    private static Map<String, Object> only(List<PublicMember> members, Map<String, Object> example) {
        Map<String, Object> shown = new LinkedHashMap<>(example);
        shown.keySet().retainAll(names(members));
        return shown;
    }

    private static List<String> names(Collection<PublicMember> members) {
        return members.stream().map(PublicMember::name).toList();
    }

    /** Each field once, under the name that it has first. */
    private static List<String> headers(Stream<String> names) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<String> inOrder = new ArrayList<>();
        names.filter(name ->
                        !BundledHeaders.find(name).map(TypedHeader::framing).orElse(false))
                .forEach(name -> {
                    if (headers.putIfAbsent(name, name) == null) {
                        inOrder.add(name);
                    }
                });
        return inOrder;
    }
}

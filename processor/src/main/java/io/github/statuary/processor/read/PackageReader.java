package io.github.statuary.processor.read;

import io.github.statuary.processor.request.ClassFacts;
import io.github.statuary.processor.request.CoreStatus;
import io.github.statuary.processor.request.KnownPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads the marker {@code @GeneratedPackage} of another annotated package, which is on its type {@code Problems}. */
final class PackageReader {

    static final String MARKER = "io.github.statuary.GeneratedPackage";

    private static final String NOTHING = "-";

    private final TypeLookup types;
    private final ClassReader classes;

    PackageReader(ProcessingEnvironment environment, TypeLookup types) {
        this.types = types;
        this.classes = new ClassReader(environment);
    }

    /** The number of the format, if the type has the marker. */
    static Optional<Integer> format(TypeElement problems) {
        return AnnotationUse.on(problems, MARKER)
                .map(marker -> marker.number("format").value());
    }

    /** The names of the packages that a package uses. */
    static List<String> uses(TypeElement problems) {
        return texts(problems, "uses");
    }

    /** What the marker says. */
    KnownPackage read(TypeElement problems, String name) {
        List<CoreStatus> statuses = new ArrayList<>();
        for (String status : texts(problems, "statuses")) {
            statuses.add(status(status.split(" ", 5)));
        }
        List<String> mapped = new ArrayList<>();
        for (String words : texts(problems, "mapped")) {
            mapped.add(words.split(" ", 2)[0]);
        }
        List<ClassFacts> throwables = new ArrayList<>();
        for (String throwable : texts(problems, "throwables")) {
            types.find(throwable).ifPresent(type -> throwables.add(classes.read(type)));
        }
        return new KnownPackage(
                name,
                text(problems, "core"),
                statuses,
                texts(problems, "annotated"),
                mapped,
                throwables,
                flag(problems, "upstream"),
                flag(problems, "logPolicies"),
                flag(problems, "languages"),
                flag(problems, "pages"));
    }

    private static CoreStatus status(String[] words) {
        return new CoreStatus(
                Integer.parseInt(words[0]),
                words[1],
                words[2].equals(NOTHING) ? Optional.empty() : Optional.of(words[2]),
                words[3].equals(NOTHING) ? List.of() : List.of(words[3].split(",")),
                words.length == 5 ? words[4] : "");
    }

    private static String text(TypeElement problems, String attribute) {
        return Objects.requireNonNull(values(problems).get(attribute))
                .getValue()
                .toString();
    }

    private static boolean flag(TypeElement problems, String attribute) {
        AnnotationValue value = values(problems).get(attribute);
        return value != null && Boolean.TRUE.equals(value.getValue());
    }

    private static List<String> texts(TypeElement problems, String attribute) {
        List<String> texts = new ArrayList<>();
        AnnotationValue value = values(problems).get(attribute);
        if (value != null && value.getValue() instanceof List<?> elements) {
            for (Object element : elements) {
                texts.add(((AnnotationValue) element).getValue().toString());
            }
        }
        return texts;
    }

    private static Map<String, AnnotationValue> values(TypeElement problems) {
        return AnnotationUse.on(problems, MARKER).orElseThrow().values();
    }
}

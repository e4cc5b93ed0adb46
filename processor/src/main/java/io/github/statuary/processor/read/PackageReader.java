package io.github.statuary.processor.read;

import io.github.statuary.processor.request.ClassFacts;
import io.github.statuary.processor.request.CoreStatus;
import io.github.statuary.processor.request.KnownPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * Reads the marker {@code @GeneratedPackage} of another annotated package, which is on its type {@code Problems}. In plain code, since
 * each first lambda costs a compiler that has just been started.
 */
final class PackageReader {

    static final String MARKER = "io.github.statuary.GeneratedPackage";

    private static final String NOTHING = "-";

    private final ProcessingEnvironment environment;
    private final TypeLookup types;

    PackageReader(ProcessingEnvironment environment, TypeLookup types) {
        this.environment = environment;
        this.types = types;
    }

    /** The number of the format, if the type has the marker. */
    static Optional<Integer> format(TypeElement problems) {
        Optional<AnnotationUse> marker = AnnotationUse.on(problems, MARKER);
        return marker.isPresent() ? Optional.of(marker.get().number("format").value()) : Optional.empty();
    }

    /** The names of the packages that a package uses. */
    static List<String> uses(TypeElement problems) {
        return texts(marker(problems), "uses");
    }

    /** What the marker says. */
    KnownPackage read(TypeElement problems, String name) {
        AnnotationUse marker = marker(problems);
        List<CoreStatus> statuses = new ArrayList<>();
        for (String status : texts(marker, "statuses")) {
            statuses.add(status(status.split(" ", 5)));
        }
        List<String> mapped = new ArrayList<>();
        for (String words : texts(marker, "mapped")) {
            mapped.add(words.split(" ", 2)[0]);
        }
        return new KnownPackage(
                name,
                Objects.requireNonNull(marker.values().get("core")).getValue().toString(),
                statuses,
                texts(marker, "annotated"),
                mapped,
                throwables(texts(marker, "throwables")),
                flag(marker, "upstream"),
                flag(marker, "logPolicies"),
                flag(marker, "languages"),
                flag(marker, "pages"));
    }

    private List<ClassFacts> throwables(List<String> names) {
        List<ClassFacts> throwables = new ArrayList<>();
        for (String name : names) {
            types.find(name).ifPresent(type -> throwables.add(new ClassReader(environment).read(type)));
        }
        return throwables;
    }

    private static CoreStatus status(String[] words) {
        return new CoreStatus(
                Integer.parseInt(words[0]),
                words[1],
                words[2].equals(NOTHING) ? Optional.empty() : Optional.of(words[2]),
                words[3].equals(NOTHING) ? List.of() : List.of(words[3].split(",")),
                words.length == 5 ? words[4] : "");
    }

    private static boolean flag(AnnotationUse marker, String attribute) {
        return marker.flag(attribute).orElse(false);
    }

    private static List<String> texts(AnnotationUse marker, String attribute) {
        List<String> texts = new ArrayList<>();
        AnnotationValue value = marker.values().get(attribute);
        if (value != null && value.getValue() instanceof List<?> elements) {
            for (Object element : elements) {
                texts.add(((AnnotationValue) element).getValue().toString());
            }
        }
        return texts;
    }

    private static AnnotationUse marker(TypeElement problems) {
        return AnnotationUse.on(problems, MARKER).orElseThrow();
    }
}

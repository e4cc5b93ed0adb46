package io.github.statuary.processor.read;

import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.KnownPackage;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The annotated packages that one of their classes, or their name, names. */
final class NamedPackages {

    private static final String FACE = ".Problems";
    static final String GENERATED = "io.github.statuary.GeneratedByStatuary";

    private final TypeLookup types;
    private final PackageReader reader;
    private final CompilerFiles files;
    private final List<Mistake> mistakes;

    NamedPackages(ProcessingEnvironment environment, CompilerFiles files, Element origin, List<Mistake> mistakes) {
        this.types = new TypeLookup(environment, origin);
        this.reader = new PackageReader(environment, types);
        this.files = files;
        this.mistakes = mistakes;
    }

    static String packageOf(TypeElement type) {
        Element outer = type.getEnclosingElement();
        if (outer instanceof PackageElement named) {
            return named.getQualifiedName().toString();
        }
        return outer instanceof TypeElement nesting ? packageOf(nesting) : "";
    }

    /** The package of a generated class; empty, and a mistake, if Statuary did not generate the class. */
    Optional<KnownPackage> of(TypeElement type, String wanted, Place place) {
        if (AnnotationUse.on(type, GENERATED).isEmpty()) {
            mistakes.add(Message.NOT_OF_STATUARY.at(place, type.getQualifiedName(), type.getSimpleName(), wanted));
            return Optional.empty();
        }
        return find(packageOf(type), place);
    }

    /** The package of that name; empty, and a mistake, if there is none that can be read. */
    Optional<KnownPackage> find(String name, Place place) {
        Optional<TypeElement> face = types.find(name + FACE);
        Optional<Integer> format = face.isPresent() ? PackageReader.format(face.get()) : Optional.empty();
        if (face.isEmpty() || format.isEmpty()) {
            mistakes.add(Message.OLDER_FORMAT.at(place, name, new ClassFiles(files).placeOf(name), "Problems"));
            return Optional.empty();
        }
        if (format.get() > KnownPackage.FORMAT) {
            mistakes.add(Message.NEWER_FORMAT.at(
                    place, name, new ClassFiles(files).placeOf(name), format.get(), KnownPackage.FORMAT));
            return Optional.empty();
        }
        return Optional.of(reader.read(face.get(), name));
    }

    /** The package of that name, if it is visible. */
    Optional<KnownPackage> find(String name) {
        return types.find(name + FACE)
                .filter(problems -> PackageReader.format(problems).isPresent())
                .map(problems -> reader.read(problems, name));
    }

    /** The names of the packages that a package uses. */
    List<String> usedBy(String name) {
        return types.find(name + FACE).map(PackageReader::uses).orElse(List.of());
    }
}

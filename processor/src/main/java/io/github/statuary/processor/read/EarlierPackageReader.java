package io.github.statuary.processor.read;

import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.Given;
import io.github.statuary.processor.request.KnownPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Reads what the last compilation knew of a package that is annotated now, for a compilation of a part of the sources. Its marker is
 * in the class output; a class that it names counts as long as that class and its annotation exist.
 */
final class EarlierPackageReader {

    private static final String FACE = "Problems";
    /** Kapt sets it. It always gets all sources, and its class output is not that of the Kotlin compiler. */
    private static final String OPTION_OF_KAPT = "kapt.kotlin.generated";

    private final ProcessingEnvironment environment;
    private final CompilerFiles files;
    private final List<Mistake> mistakes;
    private final List<Mistake> notes;

    EarlierPackageReader(
            ProcessingEnvironment environment, CompilerFiles files, List<Mistake> mistakes, List<Mistake> notes) {
        this.environment = environment;
        this.files = files;
        this.mistakes = mistakes;
        this.notes = notes;
    }

    /** The package of an annotation. */
    EarlierPackage read(String packageName, Place place, RoundEnvironment round) {
        if (environment.getOptions().containsKey(OPTION_OF_KAPT)) {
            return EarlierPackage.NONE;
        }
        TypeLookup types = new TypeLookup(environment, place.source());
        Optional<TypeElement> face = types.find(packageName + "." + FACE);
        Optional<AnnotationUse> marker =
                face.isPresent() ? AnnotationUse.on(face.get(), PackageReader.MARKER) : Optional.empty();
        boolean inOutput = files.has(StandardLocation.CLASS_OUTPUT, packageName, FACE + ".class");
        if (marker.isEmpty()) {
            if (inOutput) {
                notes.add(Message.EARLIER_NOT_KNOWN.at(place, "the output is not on the class path"));
            }
            return EarlierPackage.NONE;
        }
        if (!inOutput) {
            if (!isSource(marker.get().element(), packageName, round)) {
                mistakes.add(Message.ANNOTATED_ELSEWHERE.at(place, packageName));
            }
            return EarlierPackage.NONE;
        }
        if (marker.get().number("format").value() != KnownPackage.FORMAT) {
            notes.add(Message.EARLIER_NOT_KNOWN.at(place, "another version of Statuary made them"));
            return EarlierPackage.NONE;
        }
        return existing(marker.get(), types);
    }

    /** Whether the type is a source file: one of this compilation, or what is left of a build whose classes are deleted. */
    private boolean isSource(Element face, String packageName, RoundEnvironment round) {
        return round.getRootElements().contains(face)
                || files.has(StandardLocation.SOURCE_OUTPUT, packageName, FACE + ".java")
                || files.has(StandardLocation.SOURCE_PATH, packageName, FACE + ".java")
                        && !files.has(StandardLocation.CLASS_PATH, packageName, FACE + ".class");
    }

    private static EarlierPackage existing(AnnotationUse marker, TypeLookup types) {
        List<String> annotated = new ArrayList<>();
        for (Given<String> name : marker.texts("annotated")) {
            if (types.find(name.value()).filter(ClaimReader::isAnnotated).isPresent()) {
                annotated.add(name.value());
            }
        }
        List<TypeElement> throwables = new ArrayList<>();
        for (Given<String> name : marker.texts("throwables")) {
            types.find(name.value()).ifPresent(throwables::add);
        }
        return new EarlierPackage(annotated, throwables);
    }
}

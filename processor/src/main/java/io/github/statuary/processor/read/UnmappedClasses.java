package io.github.statuary.processor.read;

import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The check of a compilation that has annotated classes and no annotated package. */
final class UnmappedClasses {

    private final Elements elements;
    private final CompilerFiles files;

    UnmappedClasses(Elements elements, CompilerFiles files) {
        this.elements = elements;
        this.files = files;
    }

    /**
     * Adds a mistake for each package of the class output that would map one of the classes, or a note if there is none.
     *
     * @param classes at least one, in order
     */
    void check(List<TypeElement> classes, List<Mistake> mistakes, List<Mistake> notes) {
        TypeElement first = classes.get(0);
        List<String> packages = OutputPackages.find(
                files, elements.getPackageOf(first).getQualifiedName().toString());
        if (packages.isEmpty()) {
            int others = classes.size() - 1;
            notes.add(Message.MAPPED_NOWHERE.at(
                    Place.of(first),
                    first.getQualifiedName(),
                    others == 0 ? "" : " and " + others + (others == 1 ? " other class" : " other classes")));
            return;
        }
        Map<String, TypeElement> leftOut = new TreeMap<>();
        for (TypeElement type : classes) {
            for (String name : NearestPackage.of(type, packages, elements)) {
                leftOut.putIfAbsent(name, type);
            }
        }
        leftOut.forEach((name, type) ->
                mistakes.add(Message.PACKAGE_LEFT_OUT.at(Place.of(type), type.getQualifiedName(), name)));
    }
}

package io.github.statuary.processor.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The annotated packages that map a class: those whose names have the most leading parts in common with its package. */
final class NearestPackage {

    private NearestPackage() {}

    static List<String> of(TypeElement type, Collection<String> packages, Elements elements) {
        String own = elements.getPackageOf(type).getQualifiedName().toString();
        int most = 0;
        for (String name : packages) {
            most = Math.max(most, commonParts(own, name));
        }
        List<String> nearest = new ArrayList<>();
        for (String name : packages) {
            if (commonParts(own, name) == most) {
                nearest.add(name);
            }
        }
        return nearest;
    }

    /** The number of leading parts that two names have in common. */
    private static int commonParts(String one, String other) {
        String[] parts = one.split("\\.");
        String[] others = other.split("\\.");
        int common = 0;
        while (common < Math.min(parts.length, others.length) && parts[common].equals(others[common])) {
            common++;
        }
        return common;
    }
}

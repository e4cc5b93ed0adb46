package io.github.statuary.processor.request;

import io.github.statuary.processor.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The other annotated packages that a package is built over.
 *
 * @param core the package with the core; empty for a package with a core of its own
 * @param direct the packages that {@code uses} names, without the core
 * @param all these packages and the packages that they use in turn, without the core
 * @param place the attribute {@code uses}, or {@code core} if there is none
 */
public record UsedPackages(
        Optional<KnownPackage> core, List<KnownPackage> direct, List<KnownPackage> all, Place place) {

    /** Of a package with a core of its own. */
    public static final UsedPackages NONE = new UsedPackages(Optional.empty(), List.of(), List.of(), Place.NOWHERE);

    public UsedPackages {
        direct = List.copyOf(direct);
        all = List.copyOf(all);
    }

    /** Whether one of the packages maps a class because of the annotation of that class. */
    public boolean hasAnnotated(String name) {
        for (KnownPackage other : withCore()) {
            if (other.annotated().contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the packages maps a class. */
    public boolean maps(String name) {
        for (KnownPackage other : withCore()) {
            if (other.mapped().contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** The mapped classes of the packages that adapters name. */
    public List<ClassFacts> throwables() {
        List<ClassFacts> throwables = new ArrayList<>();
        for (KnownPackage other : withCore()) {
            throwables.addAll(other.throwables());
        }
        return throwables;
    }

    /** Whether one of the packages has pages. */
    public boolean hasPages() {
        for (KnownPackage other : withCore()) {
            if (other.pages()) {
                return true;
            }
        }
        return false;
    }

    /** The core and all used packages. */
    public List<KnownPackage> withCore() {
        List<KnownPackage> packages = new ArrayList<>();
        if (core.isPresent()) {
            packages.add(core.get());
        }
        packages.addAll(all);
        return packages;
    }
}

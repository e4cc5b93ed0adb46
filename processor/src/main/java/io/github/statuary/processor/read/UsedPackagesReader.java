package io.github.statuary.processor.read;

import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.KnownPackage;
import io.github.statuary.processor.request.UsedPackages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Reads what {@code core} and {@code uses} name. In plain code, since each first lambda costs a compiler that has just been started.
 */
final class UsedPackagesReader {

    private static final String CORE = "core";
    private static final String USES = "uses";

    private final AnnotationUse annotation;
    private final Predicate<String> expected;
    private final NamedPackages named;
    private final List<Mistake> mistakes;

    /**
     * @param expected whether a package is going to be generated in this compilation
     * @param mistakes gets what is wrong with the named classes
     */
    UsedPackagesReader(
            ProcessingEnvironment environment,
            CompilerFiles files,
            AnnotationUse annotation,
            Predicate<String> expected,
            List<Mistake> mistakes) {
        this.annotation = annotation;
        this.expected = expected;
        this.named = new NamedPackages(environment, files, annotation.element(), mistakes);
        this.mistakes = mistakes;
    }

    /** Whether an annotation names other packages. */
    static boolean appliesTo(AnnotationUse annotation) {
        return annotation.values().containsKey(CORE) || annotation.values().containsKey(USES);
    }

    /** Whether a named class does not exist yet, or will be replaced in this compilation. */
    boolean mustWait() {
        for (String attribute : List.of(CORE, USES)) {
            for (NamedClass name : annotation.classes(attribute)) {
                boolean isExpected = name.type().isPresent()
                        && expected.test(NamedPackages.packageOf(name.type().get()));
                if (name.missing() || isExpected) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The packages; empty, and mistakes, if a class names none. */
    Optional<UsedPackages> read() {
        int before = mistakes.size();
        List<KnownPackage> direct = new ArrayList<>();
        Map<String, KnownPackage> all = new LinkedHashMap<>();
        Optional<KnownPackage> core = Optional.empty();
        for (NamedClass name : annotation.classes(CORE)) {
            core = known(name, "HttpStatus");
            if (core.isPresent() && !core.get().isCore()) {
                mistakes.add(Message.NOT_A_CORE.at(
                        name.place(), core.get().name(), core.get().core()));
            }
        }
        for (NamedClass name : annotation.classes(USES)) {
            Optional<KnownPackage> other = known(name, "Problems");
            if (other.isEmpty()) {
                continue;
            }
            if (core.isEmpty()) {
                core = other.get().isCore() ? other : named.find(other.get().core(), name.place());
            }
            String expectedCore =
                    core.map(KnownPackage::name).orElse(other.get().core());
            if (!other.get().core().equals(expectedCore)) {
                mistakes.add(Message.DIFFERENT_CORES.at(
                        name.place(), other.get().name(), other.get().core(), expectedCore));
            } else if (!other.get().isCore() && !all.containsKey(other.get().name())) {
                direct.add(other.get());
                addAll(other.get(), all);
            }
        }
        return core.isPresent() && mistakes.size() == before
                ? Optional.of(new UsedPackages(core, direct, List.copyOf(all.values()), place()))
                : Optional.empty();
    }

    private Optional<KnownPackage> known(NamedClass name, String wanted) {
        if (name.type().isPresent()) {
            return named.of(name.type().get(), wanted, name.place());
        }
        mistakes.add(
                name.missing()
                        ? Message.NO_SUCH_PACKAGE.at(name.place())
                        : Message.NOT_OF_STATUARY.at(name.place(), name.text(), "class", wanted));
        return Optional.empty();
    }

    /** Adds a package and those that it uses. One that is not visible from here is left out: it can be reached through the first. */
    private void addAll(KnownPackage other, Map<String, KnownPackage> all) {
        if (all.putIfAbsent(other.name(), other) == null) {
            for (String next : named.usedBy(other.name())) {
                named.find(next).ifPresent(used -> addAll(used, all));
            }
        }
    }

    private Place place() {
        return annotation.at(annotation.values().containsKey(USES) ? USES : CORE);
    }
}

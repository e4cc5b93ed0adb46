package io.github.statuary.processor.request;

import java.util.List;

/**
 * Another annotated package, as its marker says.
 *
 * @param name the name of the package
 * @param core the package of its core, perhaps the package itself
 * @param statuses the statuses, if the package has a core of its own
 * @param annotated the names of the classes whose own annotation maps them there
 * @param mapped the names of the mapped classes
 * @param throwables the mapped classes that adapters name
 * @param upstream whether it has the types of the client side
 * @param logPolicies whether the package has a {@code LogPolicies}
 * @param languages whether the package has a {@code Languages}
 * @param pages whether the package has {@code ProblemPages}
 */
public record KnownPackage(
        String name,
        String core,
        List<CoreStatus> statuses,
        List<String> annotated,
        List<String> mapped,
        List<ClassFacts> throwables,
        boolean upstream,
        boolean logPolicies,
        boolean languages,
        boolean pages) {

    /** The number of the format that this version of Statuary writes, and the newest that it reads. */
    public static final int FORMAT = 1;

    public KnownPackage {
        statuses = List.copyOf(statuses);
        annotated = List.copyOf(annotated);
        mapped = List.copyOf(mapped);
        throwables = List.copyOf(throwables);
    }

    /** Whether the package has a core of its own. */
    public boolean isCore() {
        return name.equals(core);
    }
}

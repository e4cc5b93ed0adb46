package io.github.statuary.core;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.GeneratedPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;

/**
 * The problems of this package and of the packages that it uses: which failures have a response of their own, and which response.
 * Another annotated package names this class to use this package.
 *
 * <p>A failure has a response if it is an {@link HttpStatusException}, if its class is mapped in one of the packages, or if it is a
 * wrapper around such a failure. The mapped class that is nearest to the class of the failure decides, wherever it is mapped.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
/*{marker*/
@GeneratedPackage(format = 1, core = "io.github.statuary.core")
/*}*/
public final class ModuleProblems /*{values*/ /*}*/ {

    private static final int NOBODY = -1;

    /** The core, which also answers for classes that are not mapped. */
    private static final int CORE = 0;

    private static final Owners OWNERS = new Owners();

    private ModuleProblems() {}

    /**
     * Whether a failure has a response of its own.
     *
     * @param failure what was thrown
     * @return false for a failure that would be a 500 without details
     */
    public static boolean handles(Throwable failure) {
        Throwable known = HttpStatusMapper.unwrap(failure);
        return ownerOf(known) != CORE || HttpStatusMapper.handles(known);
    }

    /**
     * Whether a class itself is mapped in this package, in a package that it uses, or in the package of the core. For generated code
     * of packages that use this one.
     *
     * @param type a class or interface
     * @return false for a class that has a response because of one of its supertypes only
     */
    public static boolean maps(Class<?> type) {
        return Owners.of(type) != NOBODY;
    }

    /**
     * Whether a failure has a response only because {@link Throwable}, {@link Exception}, {@link RuntimeException} or {@link Error}
     * is mapped, which is for failures that nobody else answers. For generated code.
     *
     * @param failure what was thrown
     * @return false for a failure without a response of its own, too
     */
    public static boolean isCatchAll(Throwable failure) {
        Throwable known = HttpStatusMapper.unwrap(failure);
        return switch (ownerOf(known)) {
            /*{isCatchAll*/
            case 1 -> MappedProblems.isCatchAll(known);
            /*}*/
            default -> /*{core*/ Problems /*}*/.isCatchAll(known);
        };
    }

    /**
     * The status code of the response to a failure.
     *
     * @param failure what was thrown
     * @return the status code; 500 for a failure without a response of its own
     */
    public static int statusCodeOf(Throwable failure) {
        Throwable known = HttpStatusMapper.unwrap(failure);
        return switch (ownerOf(known)) {
            /*{statusCodeOf*/
            case 1 -> MappedProblems.statusCodeOf(known);
            /*}*/
            default -> HttpStatusMapper.statusCodeOf(known);
        };
    }

    /**
     * The response to a failure.
     *
     * @param failure what was thrown
     * @return never null; a 500 without details for a failure without a response of its own
     */
    public static ProblemResponse toResponse(Throwable failure) {
        return toResponse(failure, UnaryOperator.identity());
    }

    /**
     * The response to a failure, with a last touch to the problem.
     *
     * @param failure what was thrown
     * @param customizer as in {@link HttpStatusMapper#toResponse(Throwable, UnaryOperator)}
     * @return never null; a 500 without details for a failure without a response of its own
     */
    public static ProblemResponse toResponse(Throwable failure, UnaryOperator<Problem> customizer) {
        Throwable known = HttpStatusMapper.unwrap(failure);
        return switch (ownerOf(known)) {
            /*{toResponse*/
            case 1 -> ProblemResponse.of(MappedProblems.problemOf(known), MappedProblems.headersOf(known), customizer);
            /*}*/
            default -> HttpStatusMapper.toResponse(known, customizer);
        };
    }

    /*{access*/ private /*}*/ static int ownerOf(Throwable known) {
        /*{upstream*/
        /*}*/
        return known == null || known instanceof HttpStatusException ? CORE : OWNERS.get(known.getClass());
    }

    /**
     * The number of the package that answers for a class: the package that maps the class itself, else its nearest superclass or
     * interface, unless one further up is below that.
     */
    @GeneratedByStatuary
    private static final class Owners extends ClassValue<Integer> {

        @Override
        protected Integer computeValue(Class<?> type) {
            List<Class<?>> candidates = new ArrayList<>(List.of(type));
            Class<?> nearest = null;
            for (int i = 0; i < candidates.size(); i++) {
                Class<?> candidate = candidates.get(i);
                if (of(candidate) != NOBODY && (nearest == null || nearest.isAssignableFrom(candidate))) {
                    nearest = candidate;
                }
                if (candidate.getSuperclass() != null) {
                    candidates.add(candidate.getSuperclass());
                }
                candidates.addAll(List.of(candidate.getInterfaces()));
            }
            return nearest == null ? CORE : of(nearest);
        }

        private static int of(Class<?> type) {
            /*{owner*/
            if (MappedProblems.maps(type)) {
                return 1;
            }
            /*}*/
            return /*{core*/ Problems /*}*/.maps(type) ? CORE : NOBODY;
        }
    }
}

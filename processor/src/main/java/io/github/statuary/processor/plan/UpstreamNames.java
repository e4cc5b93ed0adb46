package io.github.statuary.processor.plan;

import io.github.statuary.catalog.model.JavaNames;
import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.catalog.model.ProblemType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of the nested types of the client side, in the order in which they are given. */
public final class UpstreamNames {

    /** The simple names by which the generated code calls other types, and those of fixed nested types. */
    private static final Set<String> USED = Set.of(("""
                    BigDecimal Boolean ClientError Double Duration Exception Function Generated GeneratedByStatuary
                    IllegalArgumentException Instant Integer List LocalDate Long Map Object OfAnotherPackage Optional
                    Override Predicate Received Redirection Request RetryAdvice RuntimeException Serializable ServerError Set
                    Snapshot
                    String SuppressWarnings Throwable Types URI UUID Upstream UpstreamException UpstreamProblem""").split("\\s+"));

    private static final String EXCEPTION = "Exception";

    private final Set<String> taken = new HashSet<>();

    UpstreamNames() {
        USED.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
    }

    /** The name of the class of a status in {@code UpstreamException}; it depends on the constant only. */
    public static String ofStatus(String constant) {
        String name = JavaNames.upperCamelOfConstant(constant);
        return USED.contains(name) ? name + "_" : name;
    }

    /** The name of the class and the record of a problem type: that of its exception, without the last word. */
    String of(ProblemType type) {
        String name = type.className();
        boolean suffixed = name.endsWith(EXCEPTION) && name.length() > EXCEPTION.length();
        return free(suffixed ? name.substring(0, name.length() - EXCEPTION.length()) : name);
    }

    /** The name of the interface of a family. */
    String ofFamily(String family) {
        return taken.contains(family.toLowerCase(Locale.ROOT)) ? free(family + "Family") : free(family);
    }

    /** The name of the record of an object. */
    String ofObject(ObjectType object) {
        return free(object.className());
    }

    private String free(String wanted) {
        String name = wanted;
        while (!taken.add(name.toLowerCase(Locale.ROOT))) {
            name += "_";
        }
        return name;
    }
}

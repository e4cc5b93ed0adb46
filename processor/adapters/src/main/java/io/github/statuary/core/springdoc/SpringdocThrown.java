package io.github.statuary.core.springdoc;

import io.github.statuary.GeneratedByStatuary;
import io.github.statuary.core.ClientErrorException;
import io.github.statuary.core.HttpStatusException;
import io.github.statuary.core.RedirectionException;
import io.github.statuary.core.ServerErrorException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * What a document says of an exception.
 *
 * @param status the key of the response: a code, a range of codes, or {@code default}
 * @param response the name of the response in the documents of this package; empty for a problem without a type of its own
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
record SpringdocThrown(String status, String response) {

    /** By status, problems with a type first. */
    static final Comparator<SpringdocThrown> ORDER = Comparator.comparing(SpringdocThrown::status)
            .thenComparing(thrown -> !thrown.isTyped())
            .thenComparing(SpringdocThrown::response);

    private static final Map<Class<?>, SpringdocThrown> KNOWN = known();

    /**
     * What the document says of a class in {@code throws}: of itself, or of the classes that it permits, or of the nearest class
     * above it.
     *
     * @param type the class
     * @return empty if nothing is known of it
     */
    static Set<SpringdocThrown> of(Class<?> type) {
        SpringdocThrown known = KNOWN.get(type);
        if (known != null) {
            return Set.of(known);
        }
        Set<SpringdocThrown> thrown = new LinkedHashSet<>();
        addPermitted(type, thrown);
        return thrown.isEmpty() && type.getSuperclass() != null ? of(type.getSuperclass()) : thrown;
    }

    /** Whether the problem has a type of its own. */
    boolean isTyped() {
        return !response.isEmpty();
    }

    private static void addPermitted(Class<?> type, Set<SpringdocThrown> thrown) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                SpringdocThrown known = KNOWN.get(permitted);
                if (known == null) {
                    addPermitted(permitted, thrown);
                } else {
                    thrown.add(known);
                }
            }
        }
    }

    /*{suppress thrown*/
    /*}*/
    private static Map<Class<?>, SpringdocThrown> known() {
        Map<Class<?>, SpringdocThrown> known = new HashMap<>();
        known.put(HttpStatusException.class, new SpringdocThrown("default", ""));
        known.put(RedirectionException.class, new SpringdocThrown("3XX", ""));
        known.put(ClientErrorException.class, new SpringdocThrown("4XX", ""));
        known.put(ServerErrorException.class, new SpringdocThrown("5XX", ""));
        /*{thrown*/
        known.put(io.github.statuary.core.NotFoundException.class, new SpringdocThrown("404", "")); /*}*/
        return known;
    }
}

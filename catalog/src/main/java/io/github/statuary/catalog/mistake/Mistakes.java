package io.github.statuary.catalog.mistake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The mistakes found so far, up to the number that a user can read at once.
 *
 * @param <P> the kind of place
 */
public final class Mistakes<P> {

    private static final int MOST = 100;

    private final List<CatalogMistake<P>> found = new ArrayList<>();
    private int more;

    /** No mistakes yet. */
    public Mistakes() {}

    /** Adds a mistake. */
    public void add(CatalogMistake<P> mistake) {
        if (found.contains(mistake)) {
            return;
        }
        if (found.size() < MOST) {
            found.add(mistake);
        } else {
            more++;
        }
    }

    /**
     * Adds a mistake.
     *
     * @param words the arguments of the message's text
     */
    public void add(CatalogMessage message, P place, Object... words) {
        if (found.size() < MOST) {
            add(message.at(place, words));
        } else {
            more++;
        }
    }

    /** Whether there are no mistakes. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The mistakes in the order of their places. */
    public List<CatalogMistake<P>> inOrder(Comparator<? super P> places) {
        List<CatalogMistake<P>> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.<CatalogMistake<P>, P>comparing(CatalogMistake::place, places)
                .thenComparing(CatalogMistake::id));
        if (more > 0) {
            P last = ordered.get(ordered.size() - 1).place();
            ordered.add(CatalogMessage.MORE_MISTAKES.at(last, more));
        }
        return List.copyOf(ordered);
    }
}

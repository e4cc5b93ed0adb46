package io.github.statuary.catalog.mistake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The mistakes found so far, as many as somebody may want to read at once.
 *
 * @param <P> the kind of place
 */
public final class Mistakes<P> {

    private static final int MOST = 100;

    private final List<CatalogMistake<P>> found = new ArrayList<>();
    private int more;

    /** Nothing found yet. */
    public Mistakes() {}

    /** Takes a mistake down. */
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
     * Takes a mistake down.
     *
     * @param words what the message's text has places for
     */
    public void add(CatalogMessage message, P place, Object... words) {
        if (found.size() < MOST) {
            add(message.at(place, words));
        } else {
            more++;
        }
    }

    /** Whether nothing was found. */
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

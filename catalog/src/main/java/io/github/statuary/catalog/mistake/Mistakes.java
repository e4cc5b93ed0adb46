package io.github.statuary.catalog.mistake;

import io.github.statuary.catalog.model.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mistakes found so far, as many as somebody may want to read at once. */
public final class Mistakes {

    private static final int MOST = 100;

    private final List<CatalogMistake> found = new ArrayList<>();
    private int more;

    /** Nothing found yet. */
    public Mistakes() {}

    /** Takes a mistake down. */
    public void add(CatalogMistake mistake) {
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
    public void add(CatalogMessage message, Position position, Object... words) {
        if (found.size() < MOST) {
            add(message.at(position, words));
        } else {
            more++;
        }
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The mistakes in the order of the files, and of the places in a file. */
    public List<CatalogMistake> inOrder(List<String> files) {
        Comparator<Position> place = Comparator.<Position>comparingInt(position -> files.indexOf(position.file()))
                .thenComparingInt(Position::line)
                .thenComparingInt(Position::column);
        List<CatalogMistake> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(CatalogMistake::position, place).thenComparing(CatalogMistake::id));
        if (more > 0) {
            Position last = ordered.get(ordered.size() - 1).position();
            ordered.add(CatalogMessage.MORE_MISTAKES.at(last, more));
        }
        return List.copyOf(ordered);
    }
}

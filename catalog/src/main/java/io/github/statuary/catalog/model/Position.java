package io.github.statuary.catalog.model;

import java.util.Comparator;
import java.util.List;

/**
 * A place in a catalog file.
 *
 * @param line from 1
 * @param column from 1
 */
public record Position(String file, int line, int column) {

    /** The order of the files, and of the places in a file. */
    public static Comparator<Position> inOrderOf(List<String> files) {
        return Comparator.<Position>comparingInt(position -> files.indexOf(position.file()))
                .thenComparingInt(Position::line)
                .thenComparingInt(Position::column);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}

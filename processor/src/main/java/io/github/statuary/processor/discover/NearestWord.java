package io.github.statuary.processor.discover;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that someone may have meant. */
final class NearestWord {

    private NearestWord() {}

    /** The candidate with the fewest edits from the word, if they are fewer than half of its letters. */
    static Optional<String> of(String word, Collection<String> candidates) {
        String best = null;
        int fewest = word.length() / 2 + 1;
        for (String candidate : candidates) {
            int edits = edits(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (edits < fewest) {
                best = candidate;
                fewest = edits;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The Levenshtein distance, a row at a time. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int replace = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replace, 1 + Math.min(row[column - 1], diagonal));
            }
        }
        return row[to.length()];
    }
}

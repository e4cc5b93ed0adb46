package io.github.statuary.catalog.mistake;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid word that the user probably meant by an invalid one. */
public final class NearestWord {

    /** Longer words are not compared: the work grows with the square of the length. */
    private static final int LONGEST = 64;

    private NearestWord() {}

    /** The nearest valid word, the first of equally near ones; none if more than a third of the word would have to change. */
    public static Optional<String> of(String wrong, Collection<String> valid) {
        if (wrong.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = wrong.toLowerCase(Locale.ROOT);
        Optional<String> nearest = Optional.empty();
        int least = Math.max(1, wrong.length() / 3) + 1;
        for (String word : valid) {
            if (word.length() <= LONGEST && Math.abs(word.length() - wrong.length()) < least) {
                int distance = distance(lower, word.toLowerCase(Locale.ROOT));
                if (distance < least) {
                    least = distance;
                    nearest = Optional.of(word);
                }
            }
        }
        return nearest;
    }

    /** The number of letters to add, drop, replace or swap with a neighbour to get from one word to the other. */
    private static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[to.length()];
    }
}

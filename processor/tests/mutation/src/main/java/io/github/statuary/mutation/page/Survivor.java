package io.github.statuary.mutation.page;

import java.util.Comparator;

/** A change that no test noticed. */
record Survivor(String place, int line, String change) implements Comparable<Survivor> {

    private static final Comparator<Survivor> ORDER =
            Comparator.comparing(Survivor::place).thenComparing(Survivor::line).thenComparing(Survivor::change);

    static Survivor read(String text) {
        String[] parts = text.split("\t", 3);
        return new Survivor(parts[0], Integer.parseInt(parts[1]), parts[2]);
    }

    String text() {
        return place + "\t" + line + "\t" + change;
    }

    @Override
    public int compareTo(Survivor other) {
        return ORDER.compare(this, other);
    }
}

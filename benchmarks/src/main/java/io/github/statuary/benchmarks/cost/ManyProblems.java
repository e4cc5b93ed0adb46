package io.github.statuary.benchmarks.cost;

import java.util.TreeSet;

/** A number of problem types with three fields each. */
final class ManyProblems {

    private static final String BASE = "https://api.acme.com/problems/";

    private ManyProblems() {}

    static String catalog(int problems) {
        StringBuilder catalog = new StringBuilder("base: " + BASE + "\nproblems:\n");
        for (int i = 0; i < problems; i++) {
            catalog.append("""
                      out-of-credit-%d:
                        status: 403
                        title: You do not have enough credit.
                        detail: "Your balance is {balance}, but that costs {cost}."
                        fields:
                          balance: decimal
                          cost: decimal
                          accounts: { type: list<uri>, required: false }
                    """.formatted(i));
        }
        return catalog.toString();
    }

    /** The lock of that catalog. */
    static String lock(int problems) {
        TreeSet<String> types = new TreeSet<>();
        for (int i = 0; i < problems; i++) {
            types.add(BASE + "out-of-credit-" + i);
        }
        StringBuilder lock = new StringBuilder(
                "# Problem types that clients know. Written by Statuary, reviewed like code.\nversion: 1\nproblems:\n");
        for (String type : types) {
            lock.append("""
                      %s:
                        status: 403
                        members:
                          accounts: list<uri>, optional
                          balance: decimal
                          cost: decimal
                    """.formatted(type));
        }
        return lock.toString();
    }
}

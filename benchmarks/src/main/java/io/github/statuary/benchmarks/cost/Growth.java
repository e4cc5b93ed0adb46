package io.github.statuary.benchmarks.cost;

import java.util.List;

/**
 * How a cost grows with a number of types.
 *
 * @param sizes the numbers of types, ascending
 * @param costs what each costs
 */
record Growth(List<Integer> sizes, List<Double> costs) {

    /** The slope of the line through the logarithms, by least squares. What every compile costs flattens it. */
    double exponent() {
        double n = costs.size();
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < costs.size(); i++) {
            double size = Math.log(sizes.get(i));
            double cost = Math.log(costs.get(i));
            x += size;
            y += cost;
            xx += size * size;
            xy += size * cost;
        }
        return (n * xy - x * y) / (n * xx - x * x);
    }

    /** The growth beyond the smallest size: of what more types cost, by how many more they are. */
    Growth beyondSmallest() {
        return new Growth(
                sizes.stream().skip(1).map(size -> size - sizes.get(0)).toList(),
                costs.stream().skip(1).map(cost -> cost - costs.get(0)).toList());
    }

    /** The growth between the two largest sizes alone. */
    Growth largest() {
        int first = sizes.size() - 2;
        return new Growth(sizes.subList(first, first + 2), costs.subList(first, first + 2));
    }
}

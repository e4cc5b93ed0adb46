package io.github.statuary.processor.generate.upstream;

import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.plan.UpstreamPlan;
import io.github.statuary.processor.plan.UpstreamType;
import java.util.List;

/** Writes how a problem type is found by its URI: in switches, each of which is small enough for a method. */
final class FindMethods {

    private static final int MOST_CASES = 500;

    private final UpstreamPlan upstream;

    FindMethods(UpstreamPlan upstream) {
        this.upstream = upstream;
    }

    /** The expression that finds a type; {@code type} is its URI. */
    String first() {
        return expression(0, "                ");
    }

    /** The methods for the types that the first expression has no room for. */
    String rest() {
        StringBuilder methods = new StringBuilder();
        for (int part = 1; part * MOST_CASES < upstream.types().size(); part++) {
            methods.append("""

                        private static UpstreamDecoder.KnownType find%d(String type) {
                            return %s;
                        }
                    """.formatted(part, expression(part, "            ")));
        }
        return methods.toString();
    }

    private String expression(int part, String indent) {
        List<UpstreamType> types = upstream.types();
        int end = Math.min(types.size(), (part + 1) * MOST_CASES);
        if (types.isEmpty()) {
            return others();
        }
        StringBuilder cases = new StringBuilder("switch (type) {");
        for (UpstreamType type : types.subList(part * MOST_CASES, end)) {
            cases.append('\n')
                    .append(indent)
                    .append("case ")
                    .append(JavaText.literal(type.type().type().toString()))
                    .append(" -> ")
                    .append(type.name())
                    .append(".TYPE;");
        }
        String others = end < types.size() ? "find" + (part + 1) + "(type)" : others();
        cases.append('\n').append(indent).append("default -> ").append(others).append(";\n");
        return cases.append(indent, 4, indent.length()).append('}').toString();
    }

    /** The expression that asks the other packages. */
    private String others() {
        StringBuilder others = new StringBuilder();
        for (String other : upstream.others()) {
            others.append(others.isEmpty() ? "UpstreamDecoder.KnownType.first(type" : "")
                    .append(", ")
                    .append(other)
                    .append(".Upstream.types()");
        }
        return others.isEmpty() ? "null" : others.append(')').toString();
    }
}

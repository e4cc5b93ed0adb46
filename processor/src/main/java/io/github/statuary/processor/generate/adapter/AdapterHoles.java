package io.github.statuary.processor.generate.adapter;

import io.github.statuary.processor.plan.GenerationPlan;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The holes that the source of an adapter may have.
 *
 * <ul>
 *   <li>{@code classes}: an expression that names {@code HttpStatusException}; it is repeated for each answered class, with
 *       commas between;
 *   <li>{@code each}: members or statements that name {@code HttpStatusException}; they are repeated for each answered class;
 *   <li>{@code suppress}: an annotation against warnings about mapped classes, on a line of its own;
 *   <li>{@code order}: a number by which the beans of several packages are told apart;
 *   <li>{@code if name}: what stays only if a class of that simple name is on the class path; of several names, all of them.
 * </ul>
 */
final class AdapterHoles implements BinaryOperator<String> {

    private static final int WIDTH = 80;
    private static final int ORDERS = 1_000_000;
    private static final String IF = "if ";

    private final GenerationPlan plan;
    private final List<AnsweredClass> answered;

    AdapterHoles(GenerationPlan plan) {
        this.plan = plan;
        this.answered = AnsweredClass.of(plan);
    }

    List<AnsweredClass> answered() {
        return answered;
    }

    @Override
    public String apply(String name, String standard) {
        return switch (name) {
            case "classes" -> classes(standard);
            case "each" -> each(standard);
            case "suppress" -> suppress();
            case "order" ->
                Integer.toString(1 + Math.floorMod(plan.packageName().hashCode(), ORDERS));
            default -> {
                if (!name.startsWith(IF)) {
                    throw new IllegalStateException("no hole is called " + name);
                }
                boolean present =
                        Stream.of(name.substring(IF.length()).split(" ")).allMatch(this::isPresent);
                yield present ? standard : "";
            }
        };
    }

    private String classes(String standard) {
        String line = said(standard, ", ");
        return line.length() < WIDTH ? line : said(standard, ",\n            ");
    }

    private String each(String standard) {
        return said(standard, standard.endsWith("}") ? "\n\n    " : "\n        ");
    }

    private String said(String standard, String between) {
        return answered.stream().map(type -> type.in(standard)).collect(Collectors.joining(between));
    }

    private String suppress() {
        return plan.mappingWarnings().stream()
                .map(warning -> '"' + warning + '"')
                .collect(Collectors.collectingAndThen(Collectors.toList(), warnings -> switch (warnings.size()) {
                    case 0 -> "";
                    case 1 -> "@SuppressWarnings(" + warnings.get(0) + ")";
                    default -> "@SuppressWarnings({" + String.join(", ", warnings) + "})";
                }));
    }

    private boolean isPresent(String simpleName) {
        return plan.optionalTypes().stream().anyMatch(type -> type.endsWith("." + simpleName));
    }
}

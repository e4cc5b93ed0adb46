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
 *   <li>{@code classes}: an expression that names {@code HttpStatusException}; it is repeated for each answered class that is
 *       not a catch-all, with commas between;
 *   <li>{@code all classes}: the same for each answered class, where the framework itself chooses the nearest one;
 *   <li>{@code each}: members or statements that name {@code HttpStatusException}; they are repeated for each answered class;
 *   <li>{@code suppress}: an annotation against warnings about mapped classes, on a line of its own;
 *   <li>{@code answers}: texts, each the status of a class that a method may declare in {@code throws}, the name of its response in
 *       the OpenAPI documents if it has one, and the name of the class;
 *   <li>{@code thrown}: a statement that names {@code NotFoundException} with its response; it is repeated for each
 *       {@link ThrownClass};
 *   <li>{@code suppress thrown}: an annotation against warnings about these classes;
 *   <li>{@code order}: a number by which the beans of several packages are told apart;
 *   <li>{@code if upstream}: what stays only if the core has {@code UpstreamException};
 *   <li>{@code unless upstream}: what stays only if it has not;
 *   <li>{@code if languages}: what stays only if problems are told in several languages;
 *   <li>{@code unless languages}: what stays only if they are not;
 *   <li>{@code if catch-all}: what stays only if a class such as {@code RuntimeException} is mapped;
 *   <li>{@code if pages}: what stays only if pages about problem types are served;
 *   <li>{@code if name}: what stays only if a class of that simple name is on the class path; of several names, all of them.
 * </ul>
 */
final class AdapterHoles implements BinaryOperator<String> {

    private static final int WIDTH = 80;
    private static final int ORDERS = 1_000_000;
    private static final String IF = "if ";
    private static final String CATCH_ALL = "catch-all";
    private static final String PAGES = "pages";
    private static final String UPSTREAM = "upstream";
    private static final String LANGUAGES = "languages";

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
            case "classes" ->
                classes(answered.stream().filter(type -> !type.isCatchAll()).toList(), standard);
            case "all classes" -> classes(answered, standard);
            case "each" -> each(standard);
            case "answers" -> answers();
            case "suppress" -> suppressed(plan.mappingWarnings());
            case "thrown" -> thrown(standard);
            case "suppress thrown" -> suppressed(ThrownClass.warnings(plan));
            case IF + UPSTREAM -> plan.upstream().answered() ? standard : "";
            case "unless " + UPSTREAM -> plan.upstream().answered() ? "" : standard;
            case IF + LANGUAGES -> plan.languages().spoken() ? standard : "";
            case "unless " + LANGUAGES -> plan.languages().spoken() ? "" : standard;
            case IF + PAGES -> plan.hasPages() ? standard : "";
            case "order" ->
                Integer.toString(1 + Math.floorMod(plan.packageName().hashCode(), ORDERS));
            default -> {
                if (!name.startsWith(IF)) {
                    throw new IllegalStateException("no hole is called " + name);
                }
                if (name.equals(IF + CATCH_ALL)) {
                    yield plan.hasCatchAll() ? standard : "";
                }
                boolean present =
                        Stream.of(name.substring(IF.length()).split(" ")).allMatch(this::isPresent);
                yield present ? standard : "";
            }
        };
    }

    private static String classes(List<AnsweredClass> classes, String standard) {
        String line = said(classes, standard, ", ");
        return line.length() < WIDTH ? line : said(classes, standard, ",\n            ");
    }

    private String each(String standard) {
        return said(answered, standard, standard.endsWith("}") ? "\n\n    " : "\n        ");
    }

    private static String said(List<AnsweredClass> classes, String standard, String between) {
        return classes.stream().map(type -> type.in(standard)).collect(Collectors.joining(between));
    }

    private String answers() {
        return ThrownClass.of(plan).stream()
                .map(type -> {
                    String response = type.response().map(name -> name + " ").orElse("");
                    return "\"" + type.status() + " " + response + type.name() + "\"";
                })
                .collect(Collectors.joining(",\n        "));
    }

    private String thrown(String standard) {
        return ThrownClass.of(plan).stream().map(type -> type.in(standard)).collect(Collectors.joining("\n        "));
    }

    private static String suppressed(List<String> warnings) {
        return warnings.stream()
                .map(warning -> '"' + warning + '"')
                .collect(Collectors.collectingAndThen(Collectors.toList(), words -> switch (words.size()) {
                    case 0 -> "";
                    case 1 -> "@SuppressWarnings(" + words.get(0) + ")";
                    default -> "@SuppressWarnings({" + String.join(", ", words) + "})";
                }));
    }

    private boolean isPresent(String simpleName) {
        return plan.optionalTypes().stream().anyMatch(type -> type.endsWith("." + simpleName));
    }
}

package io.github.statuary.processor.catalogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Members that are called like a type of the generated code. In Java, a variable hides a type of its name, and a nested enum
 * does; so each of these either compiles, or is a mistake with a place.
 */
class TypeNamesAsMembersTest {

    private static final String ANNOTATION = """
            @GenerateHttpStatuses(catalogs = "problems.yaml", exceptions = 503, upstream = true, adapters = {},
                    locales = "de", localesPartial = true)""";

    /** Fields of every kind, so that the class of the problem uses all that it can use. */
    private static final String OTHERS = """
            texts: list<string>
            pause: duration
            amounts: map<decimal>
            words: list<enum [low, high]>
            since: { type: date-time, visibility: log-only }
            part: part
            hiddenParts: { type: list<map<part>>, visibility: log-only }
            key: { type: uuid, visibility: secret }
            moreParts: { type: list<part>, required: false }
            day: { type: date, required: false }
            size: { type: long, required: false }
            page: { type: uri, required: false }
            """;

    private static final Pattern COMMENTS_AND_TEXTS =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*|\"(\\\\.|[^\"\\\\])*\"");
    private static final Pattern TYPE_NAME = Pattern.compile("\\b[A-Z]\\w*");
    private static final Pattern REFUSED = Pattern.compile("'(\\w+)'.*\\[CAT-5(03|04|24)]");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void each_compiles_or_is_a_mistake(CompilerKind compiler) throws Exception {
        Set<String> names = namesInCode(compile(compiler, "first", Set.of()));
        assertThat(names)
                .contains("Problem", "Snapshot", "URI", "ObjectMembers", "UpstreamProblem", "GeneratedByStatuary");

        Compiled refusing = compile(compiler, "refusing", names);
        Set<String> refused = refusing.errors().stream()
                .flatMap(error -> REFUSED.matcher(error.text()).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(refused)
                .containsExactlyInAnyOrder("ObjectMembers", "Objects", "Part", "Problem", "Snapshot", "TYPE", "URI");
        names.removeAll(refused);

        Compiled shop = compile(compiler, "shop", names);
        assertThat(shop.errors()).as(shop::summary).isEmpty();
        assertThat(shop.success()).as(shop::summary).isTrue();
    }

    private Compiled compile(CompilerKind compiler, String folder, Set<String> names) throws Exception {
        return ShopPackage.annotated(compiler, ANNOTATION)
                .source(ShopPackage.FOLDER + "problems.yaml", catalog(names))
                .source(ShopPackage.FOLDER + "problems.de.yaml", "problems: { none: { title: Keine. } }\n")
                .source(ShopPackage.FOLDER + "Mapped.java", mapped(names))
                .run(Files.createDirectory(directory.resolve(folder)));
    }

    private static String catalog(Set<String> names) {
        StringBuilder objects = new StringBuilder("objects:\n  part: { number: int }\n");
        StringBuilder problems = new StringBuilder("problems:\n");
        problems.append("  none: { status: 422, title: None. }\n");
        List<String> all = new ArrayList<>(names);
        all.add("another");
        for (int i = 0; i < all.size(); i++) {
            String name = all.get(i);
            String fields = OTHERS.indent(6);
            objects.append("  object%d:\n      %s: string\n%s".formatted(i, name, fields));
            objects.append("  words%d: { %s: \"enum [low, high]\", number: { type: int, visibility: secret } }\n"
                    .formatted(i, name));
            String head =
                    "status: 422\n    title: One.\n    detail: \"{%s} {pause}\"\n    requires: [Retry-After, Location]\n"
                            .formatted(name);
            problems.append("  one%d:\n    %s    fields:\n      %s: string\n      whole: object%d\n%s"
                    .formatted(i, head, name, i, fields));
            problems.append(
                    "  two%d: { status: 422, title: Two., fields: { %s: \"enum [low, high]\", words: words%d } }\n"
                            .formatted(i, name, i));
        }
        return "base: https://api.acme.com/problems/\n" + objects + problems;
    }

    /** A mapped class with a member of each name, and with an object that has them. */
    private static String mapped(Set<String> names) {
        String members = names.stream()
                .map(name -> "            @ProblemMember List<Inner> %s,%n".formatted(name))
                .collect(Collectors.joining());
        String components = names.stream().map(name -> "Inner " + name + ", ").collect(Collectors.joining());
        String places = names.stream().map(name -> "{" + name + "}").collect(Collectors.joining(" "));
        return """
                package com.acme.shop.http;

                import io.github.statuary.ProblemMember;
                import io.github.statuary.ProblemType;
                import java.util.List;

                @ProblemType(status = 409, detail = "%s {com} {java}")
                record Mapped(
                %s            @ProblemMember java.lang.String com, @ProblemMember java.lang.String java) {
                    record Inner(%sint last) {}
                }
                """.formatted(places, members, components);
    }

    /** The names of types in what is generated from members. */
    private static Set<String> namesInCode(Compiled shop) {
        assertThat(shop.success()).as(shop::summary).isTrue();
        return List.of("One0Exception", "Object0", "Words0", "MappedProblems", "UpstreamProblem", "Upstream").stream()
                .map(file -> shop.source(ShopPackage.FOLDER + file + ".java"))
                .map(code -> COMMENTS_AND_TEXTS.matcher(code).replaceAll(""))
                .flatMap(code -> TYPE_NAME.matcher(code).results())
                .map(MatchResult::group)
                .filter(name ->
                        !name.contains("_") && !name.matches(".*0(Exception)?|Words|Mapped|Inner|None|LOW|HIGH"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

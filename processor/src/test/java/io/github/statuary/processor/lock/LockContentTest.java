package io.github.statuary.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Diagnosis;
import io.github.statuary.processor.harness.Folder;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a lock, and what is not. */
class LockContentTest {

    private static final String ANNOTATION =
            "@GenerateHttpStatuses(catalogs = \"problems.yaml\", exceptions = 404, adapters = {})";

    @TempDir
    Path directory;

    @Test
    void nothing_hidden_is_in_a_lock() {
        Compiled compiled = compile("""
                base: https://api.acme.com/problems/
                problems:
                  no-credit:
                    status: 403
                    title: A titleMark
                    detail: A detailMark
                    description: A descriptionMark
                    family: FamilyMark
                    exception: ClassMarkException
                    fields:
                      balance: { type: long, description: A fieldMark, java: javaMark }
                      ledgerMark: { type: "enum [wordMark]", visibility: log-only, description: A logMark }
                      secretMark: { type: "map<enum [otherMark]>", visibility: secret, java: secretJavaMark }
                  draft-mark: { status: 404, title: Draft, draft: true }
                """);

        assertThat(compiled.success()).as(compiled::summary).isTrue();
        assertThat(compiled.published()).hasSize(1);
        compiled.published()
                .forEach((path, text) -> assertThat(path + text)
                        .contains("balance: long")
                        .containsPattern("hidden: \\[[a-p]{8}, [a-p]{8}]")
                        .doesNotContainIgnoringCase("mark"));
    }

    @Test
    void a_hidden_member_of_an_object_is_exposed_as_any_other() {
        String catalog = """
                base: https://api.acme.com/problems/
                objects:
                  violation: { field: string, code: { type: int, visibility: log-only } }
                problems:
                  invalid: { status: 400, title: Invalid, fields: { violations: list<violation> } }
                """;
        String lock = compile(catalog).published().values().iterator().next();
        Folder.write(directory, "sources/" + ShopPackage.FOLDER + "problems.lock.yaml", lock);

        Compiled exposed = compile(catalog.replace("code: { type: int, visibility: log-only }", "code: int"));
        Compiled other = compile(catalog.replace("field: string", "field: boolean"));

        assertThat(lock)
                .contains("violations: list<object>\n", "violations/field: string\n")
                .doesNotContain("code:");
        assertThat(exposed.errors()).singleElement().asString().contains("'violations/code'", "[LCK-401]");
        assertThat(other.errors())
                .singleElement()
                .asString()
                .contains("'violations/field'", "problems.lock.yaml:8)", "[LCK-123]");
    }

    @Test
    void the_same_catalog_gives_the_same_bytes_anywhere() {
        String catalog = """
                base: https://api.acme.com/problems/
                problems:
                  b: { status: 404, title: B, fields: { z: int, "\u0131": { type: "enum [x, I, a]", java: dotless } }, requires: [X-B, X-A] }
                  a: { status: 403, title: A }
                """;
        String reordered = """
                base: https://api.acme.com/problems/
                problems:
                  a: { status: 403, title: Another }
                  b:
                    requires: [X-A, X-B]
                    fields: { "\u0131": { java: dotless, type: "enum [a, x, I]" }, z: int }
                    status: 404
                    title: B
                """;
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Compiled first = compile(catalog);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            Compiled second = compile(reordered);

            assertThat(second.published()).isEqualTo(first.published()).hasSize(1);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_thousand_types_with_another_base_are_one_message() {
        StringBuilder problems = new StringBuilder("problems:\n");
        for (int i = 0; i < 1000; i++) {
            problems.append("  type-" + i + ": { status: 404, title: T, fields: { a: int, b: list<uri> } }\n");
        }
        Compiled first = compile("base: https://api.acme.com/problems/\n" + problems);
        Folder.write(
                directory,
                "sources/" + ShopPackage.FOLDER + "problems.lock.yaml",
                first.published().values().iterator().next());

        Compiled same = compile("base: https://api.acme.com/problems/\n" + problems);
        Compiled moved = compile("base: https://api.acme.com/errors#\n" + problems);

        assertThat(same.diagnoses()).noneMatch(Diagnosis::isOfProcessor);
        assertThat(moved.errors()).singleElement().asString().contains("1000 in all", "[LCK-103]");
    }

    @Test
    void more_changes_than_a_user_can_read_are_counted() {
        StringBuilder lock = new StringBuilder("version: 1\nproblems:\n");
        for (int i = 0; i < 130; i++) {
            lock.append("  https://a.example/" + i + ": retired\n");
        }
        Folder.write(directory, "sources/" + ShopPackage.FOLDER + "problems.lock.yaml", lock.toString());

        Compiled compiled = compile("problems: {}\n");

        assertThat(compiled.errors()).hasSize(51);
        assertThat(compiled.errors().get(50).text()).contains("80 more", "cp ", "[LCK-012]");
    }

    private Compiled compile(String catalog) {
        return ShopPackage.annotated(CompilerKind.JAVAC, ANNOTATION)
                .source(ShopPackage.FOLDER + "problems.yaml", catalog)
                .options("-Astatuary.lock=check", "-proc:only")
                .run(directory);
    }
}

package io.github.statuary.processor.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A search through the bytes and the name of every file that is published beside the classes: with everything switched on, none of
 * them has what is log-only or secret. All of that is marked here.
 */
class HiddenBytesTest {

    private static final String MARK = "hush";

    private static final String CATALOG = """
            base: https://api.acme.com/problems/
            objects:
              violation:
                field: string
                hushRule: { type: "enum [hushLow, hushHigh]", visibility: log-only, description: A hush text. }
                hush-code: { type: "map<string>", visibility: secret, java: hushCode }
              hush-ledger:
                hushEntry: { type: string, description: A hush text. }
                inner: { type: hush-page, required: false }
              hush-page: { hushNumber: int }
            problems:
              out-of-credit:
                status: 403
                title: You do not have enough credit.
                detail: Your balance is {balance}.
                example: { balance: 30, first: { field: age } }
                fields:
                  balance: { type: decimal, description: What is left. }
                  first: { type: violation, required: false }
                  all: { type: list<violation>, required: false }
                  hushName: { type: string, visibility: log-only, description: A hush text. }
                  hush-name: { type: string, visibility: secret, java: hushOther, required: false }
                  hushWord: { type: "enum [hushA, hushB]", visibility: log-only }
                  hushMap: { type: "map<list<enum [hushC]>>", visibility: secret, description: A hush text. }
                  hushObject: { type: hush-ledger, visibility: log-only }
                  hushObjects: { type: list<hush-ledger>, visibility: secret, required: false }
              card-expired: { status: 403, title: Your card has expired. }
              gone: { retired: true, title: Gone. }
            """;

    private static final String MAPPED = """
            import io.github.statuary.*;

            /** A mapped class. */
            @ProblemType(status = 404, type = "lost", title = "Lost.")
            public class Lost extends RuntimeException {
                private static final long serialVersionUID = 1L;
                private final HushShelf hushShelf = new HushShelf("hush");

                public Lost() { super("hush"); }

                /** The one member. */
                @ProblemMember
                public Shelf shelf() { return new Shelf("A"); }

                /** Not published. */
                public HushShelf hushShelf() { return hushShelf; }

                /** A shelf, of whose parts one is published. */
                public static class Shelf {
                    private final String name;
                    Shelf(String name) { this.name = name; }

                    /** The name. */
                    @ProblemMember
                    public String name() { return name; }

                    /** Not published. */
                    public String hushRoom() { return "hush"; }
                }

                /** A class that is not published. */
                public record HushShelf(String hushPart) {}
            }
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void nothing_hidden_is_in_any_file(CompilerKind compiler) throws Exception {
        Compiled compiled = ShopPackage.plus(
                        ShopPackage.annotated(
                                compiler,
                                "@GenerateHttpStatuses(catalogs = \"problems.yaml\", exceptions = 404, adapters = {},"
                                        + " documents = {" + everyDocument() + "})"),
                        "Lost",
                        MAPPED)
                .source(ShopPackage.FOLDER + "problems.yaml", CATALOG)
                .options("-Astatuary.lock=check")
                .run(directory);

        assertThat(compiled.success()).as(compiled::summary).isTrue();
        List<String> found = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(compiled.classes().resolve("META-INF"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                names.add(file.getFileName().toString());
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                search(file.toString().substring(compiled.classes().toString().length()), "its name", found);
                bytes.lines().forEach(line -> search(line, file.getFileName().toString(), found));
                if (!file.getFileName().toString().matches("(card-expired|gone|index|lost)\\..*")) {
                    assertThat(bytes).as("%s has what is public", file).contains("balance");
                }
            }
        }
        compiled.generated().forEach((path, source) -> {
            if (path.contains("ProblemPage")) {
                source.lines().forEach(line -> search(line, path, found));
            }
        });
        assertThat(found).isEmpty();
        assertThat(names)
                .contains(
                        "problems.lock.yaml",
                        "problems.openapi.json",
                        "problems.openapi-3.0.json",
                        "problems.schema.json",
                        "index.html",
                        "out-of-credit.html",
                        "out-of-credit.md");
        assertThat(compiled.generated().toString())
                .as("the marks are in the sources")
                .contains(MARK);
    }

    /** All constants, so that a new kind of document is searched, too. */
    private static String everyDocument() {
        List<String> documents = new ArrayList<>();
        for (io.github.statuary.Document document : io.github.statuary.Document.values()) {
            documents.add("Document." + document);
        }
        return String.join(", ", documents);
    }

    private static void search(String text, String place, List<String> found) {
        if (text.toLowerCase(Locale.ROOT).contains(MARK)) {
            found.add(place + ": " + text.strip());
        }
    }
}

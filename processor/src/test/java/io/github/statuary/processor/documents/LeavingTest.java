package io.github.statuary.processor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.ClassPath;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.Folder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chapter on leaving in {@code docs/migration.md}, done with the sample on the JDK's server. */
class LeavingTest {

    private static final Path SAMPLES = Document.ROOT.resolve("sample-app");
    private static final List<Path> SOURCES = Stream.of(
                    "shop", "shop/loyalty", "shop/loyalty-package", "shop/kiosk", "servers/jdk")
            .map(folder -> SAMPLES.resolve(folder).resolve("src/main/java"))
            .toList();

    /** Answers of the adapter, of a status, of problem types, of mapped classes, of a sealed family, and of the framework. */
    private static final List<String> REQUESTS = List.of(
            "GET /orders/1",
            "GET /orders/7",
            "GET /orders/boom",
            "PUT /orders/1",
            "DELETE /orders/2",
            "GET /invoices/9",
            "GET /invoices/lost",
            "GET /refunds/1",
            "GET /admin/limits",
            "GET /nowhere");

    /** The shop logs what it answers, with traces; held here so that its level stays. */
    private static final Logger LOG = Logger.getLogger("com.acme.shop.http");

    @TempDir
    private Path directory;

    @BeforeAll
    static void quieten() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void restore() {
        LOG.setLevel(null);
    }

    @Test
    void the_application_answers_the_same_without_statuary() throws Exception {
        Compiled with = with();
        Path project = directory.resolve("project");
        SOURCES.forEach(folder -> Folder.readText(folder)
                .forEach((path, text) -> Folder.write(project.resolve("src/main/java"), path, text)));
        with.generated()
                .forEach((path, text) ->
                        Folder.write(project.resolve("target/generated-sources/annotations"), path, text));

        run(commands(), project);

        Compiled without = without(Folder.readText(project.resolve("src/main/java")));
        assertThat(without.diagnoses()).isEmpty();
        assertThat(answers(without)).isEqualTo(answers(with));
        assertThat(answers(without).get("GET /orders/7")).startsWith("404 [application/problem+json]");
    }

    @Test
    void only_annotations_of_statuary_are_in_what_is_generated() throws IOException {
        Path golden = Document.ROOT.resolve("processor/src/test/resources/golden");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(golden)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (file.toString().contains("/expected/")) {
                    Folder.read(file)
                            .lines()
                            .filter(line -> line.contains("io.github.statuary"))
                            .forEach(line -> found.add(line.strip()));
                }
            }
        }
        assertThat(found)
                .containsOnly(
                        "import io.github.statuary.GeneratedByStatuary;",
                        "import io.github.statuary.GeneratedPackage;",
                        "@Generated(\"io.github.statuary.processor.StatuaryProcessor\")");
    }

    private Compiled with() {
        Compilation compilation = Compilation.with(CompilerKind.JAVAC)
                .processor(StatuaryProcessor::new)
                .classPath(ClassPath.artifact("jakarta.transaction-api"))
                .options("-parameters", "-Astatuary.adapters=JDK_HTTP_SERVER", "-Astatuary.frameworkErrors=true");
        for (Path folder : SOURCES) {
            compilation = compilation.sources(Folder.readText(folder));
        }
        Compiled compiled = compilation.run(directory.resolve("with"));
        assertThat(compiled.success()).as(compiled::summary).isTrue();
        return compiled;
    }

    /** Compiled by nothing but javac, which sees neither the processor nor the annotations. */
    private Compiled without(Map<String, String> sources) {
        Compilation compilation = new Compilation(
                CompilerKind.JAVAC,
                sources,
                List.of("-Xlint:all", "-parameters"),
                List.of(ClassPath.artifact("jakarta.transaction-api")),
                List.of());
        Compiled compiled = compilation.run(directory.resolve("without"));
        assertThat(compiled.success()).as(compiled::summary).isTrue();
        return compiled;
    }

    /** The commands of the page. */
    private static String commands() {
        Document page = new Document(Document.ROOT.resolve("docs/migration.md"));
        List<String> blocks = page.blocks("sh");
        assertThat(blocks).hasSize(1);
        return blocks.get(0);
    }

    private static void run(String commands, Path folder) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-e", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output).isEmpty();
        assertThat(shell.exitValue()).isZero();
    }

    private static Map<String, String> answers(Compiled shop) throws Exception {
        Map<String, String> answers = new LinkedHashMap<>();
        Class<?> type = shop.load("com.acme.shop.jdk.ShopServer");
        try (AutoCloseable server =
                (AutoCloseable) type.getConstructor(int.class).newInstance(0)) {
            URI address = (URI) type.getMethod("address").invoke(server);
            for (String request : REQUESTS) {
                String[] words = request.split(" ");
                HttpResponse<String> answer = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(address.resolve(words[1]))
                                        .method(words[0], BodyPublishers.noBody())
                                        .build(),
                                BodyHandlers.ofString());
                answers.put(request, asText(answer));
            }
        }
        return answers;
    }

    private static String asText(HttpResponse<String> answer) {
        Map<String, List<String>> fields = new TreeMap<>(answer.headers().map());
        fields.remove("date");
        String text = answer.statusCode() + " " + fields.remove("content-type") + " " + fields + " " + answer.body();
        return text.replaceAll("urn:uuid:[0-9a-f-]{36}", "urn:uuid:");
    }
}

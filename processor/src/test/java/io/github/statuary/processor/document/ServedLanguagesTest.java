package io.github.statuary.processor.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages on the wire in the language that the client wants most. */
class ServedLanguagesTest {

    private static final String LANGUAGES =
            "documents = {Document.HTML, Document.MARKDOWN, Document.JSON_SCHEMA}, locales = {\"de\", \"fr-CA\"},"
                    + " localesPartial = true";
    private static final String SERVER = ", adapters = Adapter.JDK_HTTP_SERVER";

    @TempDir
    private Path directory;

    @Test
    void the_client_chooses_as_it_does_for_problems() throws Exception {
        Compiled orders = compiled("orders", LANGUAGES + SERVER);

        try (PageServer server = PageServer.start(orders, "com.acme.orders")) {
            isIn("en", "lost", server.get("/problems/lost"), orders);
            isIn("en", "lost", asked(server, "nl, *;q=0.1"), orders);
            isIn("de", "lost.de", asked(server, "nl, DE-at;q=0.8, en;q=0.5"), orders);
            isIn("fr-CA", "lost.fr-ca", asked(server, "fr-CA-x-a, de;q=0.5"), orders);
            isIn("en", "lost", asked(server, "fr, en"), orders);
            isIn("en", "lost", asked(server, "de_DE"), orders);
            isIn("en", "lost", asked(server, "de," + "x".repeat(2000)), orders);
            isIn("en", "seldom", server.get("/problems/seldom", "Accept-Language", "de"), orders);
        }
    }

    @Test
    void each_language_has_a_path_of_its_own_and_a_file() throws Exception {
        Compiled orders = compiled("orders", LANGUAGES + SERVER);

        try (PageServer server = PageServer.start(orders, "com.acme.orders")) {
            for (String language : new String[] {"en", "de", "fr-CA"}) {
                String name = "lost." + language.toLowerCase(java.util.Locale.ROOT);
                isIn(language, name, server.get("/problems/" + name, "Accept-Language", "de, fr-CA, en"), orders);
            }
            assertThat(server.get("/problems/lost.it").statusCode()).isEqualTo(410);
            assertThat(server.get("/problems/lost.").statusCode()).isEqualTo(410);
            assertThat(server.get("/problems/seldom.de").statusCode()).isEqualTo(410);
            assertThat(orders.published()).doesNotContainKey("com.acme.orders/html/problems/seldom.de.html");
        }
    }

    @Test
    void the_type_of_another_problem_goes_before_a_language() throws Exception {
        Compiled orders = compiled("orders", LANGUAGES + SERVER);

        try (PageServer server = PageServer.start(orders, "com.acme.orders")) {
            HttpResponse<String> type = server.get("/problems/taken.de", "Accept-Language", "de");
            assertThat(type.body()).contains("<h1>Es ist in Deutschland vergeben.</h1>");
            HttpResponse<String> language = server.get("/problems/taken", "Accept-Language", "de");
            assertThat(language.body()).contains("<h1>Es ist vergeben.</h1>", "href=\"taken..en\"");
        }
    }

    @Test
    void each_representation_has_an_entity_tag_and_varies() throws Exception {
        Compiled orders = compiled("orders", LANGUAGES + SERVER);

        try (PageServer server = PageServer.start(orders, "com.acme.orders")) {
            HttpResponse<String> german = asked(server, "de");
            String tag = german.headers().firstValue("ETag").orElseThrow();
            assertThat(german.headers().firstValue("Vary")).hasValue("Accept, Accept-Language");
            HttpResponse<String> same = server.get("/problems/lost", "Accept-Language", "de", "If-None-Match", tag);
            assertThat(same.statusCode()).isEqualTo(304);
            assertThat(same.headers().firstValue("Vary")).hasValue("Accept, Accept-Language");
            assertThat(same.headers().firstValue("Content-Language")).isEmpty();
            assertThat(server.get("/problems/lost", "If-None-Match", tag).statusCode())
                    .isEqualTo(200);
            HttpResponse<String> markdown = server.get(
                    "/problems/lost", "Accept-Language", "de", "Accept", "text/markdown", "If-None-Match", tag);
            assertThat(markdown.body())
                    .isEqualTo(orders.published().get("com.acme.orders/markdown/problems/lost.de.md"))
                    .contains("# Es ist verloren.");
            HttpResponse<String> schema =
                    server.get("/problems/lost", "Accept-Language", "de", "Accept", "application/schema+json");
            assertThat(schema.headers().firstValue("Content-Language")).hasValue("en");
        }
    }

    @Test
    void a_package_serves_the_languages_of_those_that_it_uses() throws Exception {
        Compiled core = compiled("core", "adapters = {}, " + LANGUAGES);
        Compiled web = compiled("web", "core = com.acme.core.HttpStatus.class" + SERVER, core);

        try (PageServer server = PageServer.start(web, "com.acme.web")) {
            isIn("de", "lost.de", asked(server, "de"), core);
            isIn("en", "lost", server.get("/problems/lost"), core);
        }
    }

    @Test
    void with_one_language_nothing_is_said_about_it() throws Exception {
        Compiled orders = compiled("orders", "documents = Document.HTML" + SERVER);

        try (PageServer server = PageServer.start(orders, "com.acme.orders")) {
            HttpResponse<String> page = asked(server, "de");
            assertThat(page.headers().firstValue("Vary")).hasValue("Accept");
            assertThat(page.headers().firstValue("Content-Language")).isEmpty();
            assertThat(page.body()).contains("<h1>It is lost.</h1>").doesNotContain("hreflang");
            assertThat(server.get("/problems/lost.en").statusCode()).isEqualTo(410);
        }
    }

    private static HttpResponse<String> asked(PageServer server, String language) throws Exception {
        return server.get("/problems/lost", "Accept-Language", language);
    }

    private static void isIn(String language, String name, HttpResponse<String> page, Compiled orders) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Language")).hasValue(language);
        String folder = orders.published().keySet().iterator().next().split("/", 2)[0];
        assertThat(page.body()).isEqualTo(orders.published().get(folder + "/html/problems/" + name + ".html"));
    }

    /** A package {@code com.acme.<name>}, with a catalog unless it is over a core. */
    private Compiled compiled(String name, String attributes, Compiled... others) {
        String catalogs = others.length == 0 ? "catalogs = \"problems.yaml\", " : "";
        String folder = "com/acme/" + name + "/";
        Compiled compiled = Compilation.with(CompilerKind.JAVAC)
                .source(
                        folder + "package-info.java",
                        ShopPackage.packageInfo(
                                "com.acme." + name, "@GenerateHttpStatuses(" + catalogs + attributes + ")"))
                .source(folder + "problems.yaml", """
                        base: https://api.acme.com/problems/
                        problems:
                          lost: { status: 404, title: It is lost., description: Nobody knows where. }
                          seldom: { status: 404, title: It is seldom. }
                          taken: { status: 409, title: It is taken. }
                          taken.de: { status: 409, title: It is taken in Germany. }
                        """)
                .source(folder + "problems.de.yaml", """
                        problems:
                          lost: { title: Es ist verloren. }
                          taken: { title: Es ist vergeben. }
                          taken.de: { title: Es ist in Deutschland vergeben. }
                        """)
                .source(folder + "problems.fr-CA.yaml", "problems: { lost: { title: C'est perdu. } }\n")
                .classPath(Stream.of(others).map(Compiled::classes).toArray(Path[]::new))
                .processor(StatuaryProcessor::new)
                .run(directory.resolve(name));
        assertThat(compiled.success()).as(compiled.summary()).isTrue();
        return compiled;
    }
}

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

/** Pages on the wire: those of several packages on one server, in other media types, and the index. */
class ServedPagesTest {

    private static final String HTML = "documents = Document.HTML";
    private static final String EVERY_DOCUMENT = "documents = {Document.HTML, Document.MARKDOWN, Document.JSON_SCHEMA}";
    private static final String SERVER = ", adapters = Adapter.JDK_HTTP_SERVER";

    @TempDir
    private Path directory;

    @Test
    void of_two_packages_with_a_page_at_one_path_the_first_answers() throws Exception {
        Compiled orders = compiled("orders", HTML + SERVER, "lost", "seldom");
        Compiled both = compiled("billing", HTML + SERVER, new String[] {"lost", "unpaid"}, orders);

        for (String first : new String[] {"orders", "billing"}) {
            String second = first.equals("orders") ? "billing" : "orders";
            try (PageServer server = PageServer.start(both, "com.acme." + first, "com.acme." + second)) {
                assertThat(server.get("/problems/lost").body()).contains("<h1>The lost of " + first + ".</h1>");
                assertThat(server.get("/problems/seldom").body()).contains("<h1>The seldom of orders.</h1>");
                assertThat(server.get("/problems/unpaid").body()).contains("<h1>The unpaid of billing.</h1>");
            }
        }
    }

    @Test
    void a_package_serves_the_pages_of_those_that_it_uses() throws Exception {
        Compiled core = compiled("core", "adapters = {}");
        String over = ", adapters = {}, core = com.acme.core.HttpStatus.class";
        Compiled orders = compiled("orders", HTML + over, new String[] {"lost"}, core);
        Compiled billing = compiled("billing", HTML + over, new String[] {"lost", "unpaid"}, core);
        String uses = "uses = {com.acme.orders.Problems.class, com.acme.billing.Problems.class}";
        Compiled web = compiled("web", uses + SERVER, new String[0], core, orders, billing);

        try (PageServer server = PageServer.start(web, "com.acme.web")) {
            assertThat(server.get("/problems/lost").body())
                    .isEqualTo(orders.published().get("com.acme.orders/html/problems/lost.html"));
            assertThat(server.get("/problems/unpaid").body())
                    .isEqualTo(billing.published().get("com.acme.billing/html/problems/unpaid.html"));
            assertThat(server.get("/problems").statusCode()).isEqualTo(410);
        }
    }

    @Test
    void a_client_gets_the_media_type_that_it_prefers() throws Exception {
        Compiled orders = compiled("orders", EVERY_DOCUMENT + SERVER, "lost");
        String html = orders.published().get("com.acme.orders/html/problems/lost.html");
        String markdown = orders.published().get("com.acme.orders/markdown/problems/lost.md");
        String schema = orders.published().get("com.acme.orders/problems.schema.json");

        try (PageServer server = PageServer.start(orders, "com.acme.orders")) {
            gives(server, "text/markdown", "text/markdown; charset=utf-8", markdown);
            gives(server, "text/html;q=0.5, TEXT/Markdown;q=0.7", "text/markdown; charset=utf-8", markdown);
            gives(server, "application/schema+json", "application/schema+json", schema);
            gives(server, "application/schema+json;q=0.1, text/markdown", "text/markdown; charset=utf-8", markdown);
            gives(server, "text/html, text/markdown", "text/html; charset=utf-8", html);
            gives(server, "text/markdown;q=0, application/schema+json;q=2", "text/html; charset=utf-8", html);
            gives(server, "image/png", "text/html; charset=utf-8", html);
            gives(server, ";;q=,/,", "text/html; charset=utf-8", html);
        }
    }

    @Test
    void what_a_package_does_not_have_is_sent_as_html() throws Exception {
        Compiled orders = compiled("orders", HTML + SERVER, "lost");
        String html = orders.published().get("com.acme.orders/html/problems/lost.html");

        try (PageServer server = PageServer.start(orders, "com.acme.orders")) {
            gives(server, "text/markdown", "text/html; charset=utf-8", html);
            gives(server, "application/schema+json", "text/html; charset=utf-8", html);
        }
    }

    @Test
    void each_media_type_has_an_entity_tag_of_its_own() throws Exception {
        Compiled orders = compiled("orders", EVERY_DOCUMENT + SERVER, "lost");

        try (PageServer server = PageServer.start(orders, "com.acme.orders")) {
            String tag =
                    server.get("/problems/lost").headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> same = server.get("/problems/lost", "If-None-Match", "\"other\", W/" + tag);
            assertThat(same.statusCode()).isEqualTo(304);
            assertThat(same.headers().firstValue("Vary")).hasValue("Accept");
            assertThat(server.get("/problems/lost", "If-None-Match", tag, "Accept", "text/markdown")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void the_index_is_served_where_there_is_a_path_for_it() throws Exception {
        Compiled orders = compiled("orders", HTML + ", pages = \"/docs/errors\"" + SERVER, "lost");

        try (PageServer server = PageServer.start(orders, "com.acme.orders")) {
            HttpResponse<String> index = server.get("/docs/errors");
            assertThat(index.statusCode()).isEqualTo(200);
            assertThat(index.body())
                    .isEqualTo(orders.published().get("com.acme.orders/html/docs/errors.html"))
                    .contains("<a href=\"errors/lost\">");
            assertThat(server.get("/docs/errors/lost").body()).contains("<a href=\"../errors\">");
            assertThat(server.get("/problems/lost").statusCode()).isEqualTo(410);
        }
    }

    @Test
    void without_such_a_path_the_index_is_a_file_only() throws Exception {
        Compiled orders = compiled("orders", HTML + SERVER, "lost");
        assertThat(orders.published()).containsKey("com.acme.orders/html/index.html");

        try (PageServer server = PageServer.start(orders, "com.acme.orders")) {
            for (String path : new String[] {"/", "/index.html", "/problems", "/problems/", "/problems/index.html"}) {
                assertThat(server.get(path).statusCode()).as(path).isEqualTo(410);
            }
        }
    }

    private static void gives(PageServer server, String accept, String mediaType, String text) throws Exception {
        HttpResponse<String> response = server.get("/problems/lost", "Accept", accept);
        assertThat(response.statusCode()).as(accept).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).as(accept).hasValue(mediaType);
        assertThat(response.body()).as(accept).isEqualTo(text);
    }

    private Compiled compiled(String name, String attributes, String... types) {
        return compiled(name, attributes, types, new Compiled[0]);
    }

    /** A package {@code com.acme.<name>} with these problem types, which sees the others. */
    private Compiled compiled(String name, String attributes, String[] types, Compiled... others) {
        StringBuilder catalog = new StringBuilder("base: https://api.acme.com/problems/\nproblems:\n");
        for (String type : types) {
            catalog.append("  %s: { status: 404, title: The %s of %s. }\n".formatted(type, type, name));
        }
        String all = types.length == 0 ? attributes : "catalogs = \"problems.yaml\", " + attributes;
        Compiled compiled = Compilation.with(CompilerKind.JAVAC)
                .source(
                        "com/acme/" + name + "/package-info.java",
                        ShopPackage.packageInfo("com.acme." + name, "@GenerateHttpStatuses(" + all + ")"))
                .source("com/acme/" + name + "/problems.yaml", catalog.toString())
                .classPath(Stream.of(others).map(Compiled::classes).toArray(Path[]::new))
                .processor(StatuaryProcessor::new)
                .run(directory.resolve(name));
        assertThat(compiled.success()).as(compiled.summary()).isTrue();
        return compiled;
    }
}

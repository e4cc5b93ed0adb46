package io.github.statuary.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.Adapter;
import io.github.statuary.processor.harness.ClassPath;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import io.github.statuary.processor.plan.AdapterNames;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which adapters {@code AUTO} chooses where one framework is built on others. */
class ChosenAdaptersTest {

    /** The class path of a Quarkus application that also has servlets. */
    private static final String[] QUARKUS = {
        "jakarta.ws.rs-api",
        "resteasy-reactive",
        "resteasy-reactive-common",
        "arc",
        "quarkus-vertx-http",
        "quarkus-value-registry",
        "quarkus-security",
        "vertx-core",
        "vertx-web",
        "mutiny",
        "jakarta.inject-api",
        "jakarta.enterprise.cdi-api",
        "jakarta.transaction-api",
        "jakarta.servlet-api",
        "undertow-core"
    };

    @TempDir
    private Path directory;

    private int runs;

    @Test
    void auto_takes_quarkus_instead_of_what_it_is_built_on() {
        assertThat(chosen("Adapter.AUTO", QUARKUS)).containsExactly("quarkusrest");
    }

    @Test
    void what_quarkus_is_built_on_is_there_when_named() {
        assertThat(chosen("{Adapter.AUTO, Adapter.JAKARTA_REST}", QUARKUS))
                .containsExactly("jakartarest", "quarkusrest");
        assertThat(chosen("Adapter.JAKARTA_REST", QUARKUS)).containsExactly("jakartarest");
    }

    @Test
    void auto_takes_each_framework_where_there_is_no_quarkus() {
        assertThat(chosen("Adapter.AUTO", "jakarta.ws.rs-api", "vertx-core", "vertx-web", "jakarta.servlet-api"))
                .containsExactly("jakartarest", "servlet", "vertxweb");
    }

    @Test
    void an_older_quarkus_has_the_adapter_for_jakarta_rest() {
        assertThat(chosen("Adapter.AUTO", "jakarta.ws.rs-api", "resteasy-reactive", "arc", "vertx-core", "vertx-web"))
                .contains("jakartarest")
                .doesNotContain("quarkusrest");
    }

    @Test
    void auto_takes_the_filter_of_servlets_only_where_no_framework_lies_over_them() {
        String[] springWebmvc = {
            "spring-webmvc", "spring-web", "spring-core", "spring-context", "spring-beans", "jakarta.servlet-api"
        };
        assertThat(chosen("Adapter.AUTO", springWebmvc)).containsExactly("springwebmvc");
        assertThat(chosen("Adapter.AUTO", "javalin", "jakarta.servlet-api")).containsExactly("javalin");
        assertThat(chosen("{Adapter.AUTO, Adapter.SERVLET}", springWebmvc)).containsExactly("servlet", "springwebmvc");
        assertThat(chosen("Adapter.AUTO", "jakarta.servlet-api")).containsExactly("servlet");
    }

    @Test
    void auto_takes_clients_only_with_upstream_and_the_client_of_the_jdk_only_when_it_is_named() {
        String[] javalinAndFeign = {"javalin", "jakarta.servlet-api", "feign-core"};
        assertThat(chosen("Adapter.AUTO", javalinAndFeign)).containsExactly("javalin");
        assertThat(chosen("Adapter.AUTO, upstream = true", javalinAndFeign)).containsExactly("feign", "javalin");
        assertThat(chosen("Adapter.FEIGN", javalinAndFeign)).containsExactly("feign");
        assertThat(chosen("{Adapter.AUTO, Adapter.JDK_HTTP_CLIENT}", javalinAndFeign))
                .containsExactly("feign", "javalin", "jdkhttpclient");
    }

    @Test
    void auto_takes_openapi_only_with_that_document() {
        String[] openapi = {
            "quarkus-smallrye-openapi",
            "quarkus-value-registry",
            "smallrye-open-api-core",
            "smallrye-open-api-model",
            "microprofile-openapi-api",
            "jandex",
            "javalin",
            "jakarta.servlet-api"
        };
        assertThat(chosen("Adapter.AUTO", openapi)).containsExactly("javalin");
        assertThat(chosen("Adapter.AUTO, documents = io.github.statuary.Document.JSON_SCHEMA", openapi))
                .containsExactly("javalin");
        assertThat(chosen("Adapter.AUTO, documents = io.github.statuary.Document.OPENAPI", openapi))
                .containsExactly("javalin", "microprofileopenapi");
        assertThat(chosen("Adapter.MICROPROFILE_OPENAPI", openapi)).containsExactly("microprofileopenapi");
    }

    @Test
    void auto_takes_springdoc_only_with_openapi_and_naming_it_writes_the_document() {
        String[] springdoc = {
            "springdoc-openapi-starter-common",
            "swagger-core-jakarta",
            "swagger-models-jakarta",
            "jackson-core",
            "jackson-databind",
            "spring-webmvc",
            "spring-web",
            "spring-core",
            "spring-context",
            "spring-beans",
            "jakarta.servlet-api"
        };
        String documents = "Adapter.AUTO, documents = Document.";
        assertThat(chosen("Adapter.AUTO", springdoc)).containsExactly("springwebmvc");
        assertThat(chosen(documents + "JSON_SCHEMA", springdoc)).containsExactly("springwebmvc");
        assertThat(chosen(documents + "OPENAPI", springdoc)).containsExactly("springdoc", "springwebmvc");
        assertThat(chosen("Adapter.SPRINGDOC", springdoc)).containsExactly("springdoc");
        assertThat(compiled("Adapter.SPRINGDOC", springdoc).published())
                .containsOnlyKeys(
                        "com.acme.shop.http/problems.openapi.json", "com.acme.shop.http/problems.openapi-3.0.json");
    }

    private Set<String> chosen(String adapters, String... classPath) {
        Compiled compiled = compiled(adapters, classPath);
        Set<String> chosen = new TreeSet<>();
        for (Adapter adapter : Adapter.values()) {
            String folder = AdapterNames.packageOf(adapter);
            if (compiled.generated().keySet().stream()
                    .filter(file -> !file.endsWith("/JakartaRestProblemWriter.java")) // of Quarkus, too
                    .filter(file -> !file.endsWith("/ServletSender.java")) // of Spring and Javalin, too
                    .anyMatch(file -> file.startsWith(ShopPackage.FOLDER + folder + "/"))) {
                chosen.add(folder);
            }
        }
        return chosen;
    }

    private Compiled compiled(String adapters, String... classPath) {
        Compilation compilation = ShopPackage.annotated(
                        CompilerKind.JAVAC, "@GenerateHttpStatuses(exceptions = 404, adapters = " + adapters + ")")
                .options("-proc:only");
        for (String artifact : classPath) {
            compilation = compilation.classPath(ClassPath.artifact(artifact));
        }
        Compiled compiled = compilation.run(directory.resolve(Integer.toString(runs++)));
        assertThat(compiled.success()).as(compiled::summary).isTrue();
        return compiled;
    }
}

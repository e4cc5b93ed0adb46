package io.github.statuary.processor.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.ClassPath;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages for users are true: their code compiles and does what they show, and their links work. */
class ReadmeTest {
    private static final Document README = new Document(Document.ROOT.resolve("README.md"));

    /** What the code of some page needs. */
    private static final List<String> FRAMEWORKS = List.of(
            "spring-webmvc", "spring-web", "spring-core", "spring-context", "spring-beans", "jakarta.servlet-api");

    @TempDir
    private Path directory;

    static Stream<Document> documents() {
        return Document.all();
    }

    /** The code of some pages is in the samples, as tests of these pages check. */
    static Stream<Document> documentsWithJava() {
        return Document.all()
                .filter(document -> !document.path().endsWith("frameworks.md"))
                .filter(document -> !document.path().getParent().endsWith("frameworks"))
                .filter(document -> !document.path().endsWith("clients.md"))
                .filter(document -> !document.path().endsWith("migration.md"))
                .filter(document -> !document.path().endsWith("languages.md"))
                .filter(document -> !document.path().endsWith("contract.md"))
                .filter(document -> !document.blocks("java").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("documentsWithJava")
    void the_code_of_a_page_compiles(Document document) {
        int number = 0;
        for (Map<String, String> sources : document.compilations(ShopPackage.FOLDER)) {
            Compiled compiled = compile(sources, directory.resolve(Integer.toString(number++)));
            assertThat(compiled.success()).as(compiled::summary).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_links_of_a_page_lead_somewhere(Document document) {
        assertThat(document.links()).allMatch(Document.Link::leadsSomewhere);
    }

    @Test
    void the_answer_on_the_first_screen_is_the_one_that_is_given() throws ReflectiveOperationException {
        Compiled compiled = compile(README.compilations(ShopPackage.FOLDER).get(0), directory);

        Throwable thrown = catchThrowable(() -> findOrder(compiled.load("com.acme.shop.Orders")));

        Object response = invoke(
                compiled.load("com.acme.shop.http.HttpStatusMapper").getMethod("toResponse", Throwable.class),
                null,
                thrown);
        assertThat(README.blocks("")).contains(asShown(response));
    }

    @Test
    void the_readme_is_short_and_shows_the_sample() {
        assertThat(README.text().lines().count()).isLessThanOrEqualTo(150);
        String sample = "sample-app/shop/first-spring/src/main/java/com/acme/shop/";
        assertThat(README.blocks("java"))
                .contains(
                        new Document(Document.ROOT.resolve(sample + "OrderController.java")).text(),
                        new Document(Document.ROOT.resolve(sample + "http/package-info.java")).text());
        assertThat(README.blocks("xml")).allSatisfy(block -> assertThat(block).doesNotContain("<release>"));
    }

    @Test
    void the_page_on_set_up_names_the_processor_path_of_every_build_tool() {
        Document page = new Document(Document.ROOT.resolve("docs/setup.md"));
        assertThat(README.blocks("xml")).anyMatch(text -> text.contains("<annotationProcessorPaths>"));
        assertThat(page.blocks("xml")).anyMatch(text -> text.contains("<annotationProcessorPaths>"));
        assertThat(page.blocks("groovy")).anyMatch(text -> text.contains("annotationProcessor '"));
        assertThat(page.blocks("kotlin")).anyMatch(text -> text.contains("annotationProcessor("));
        assertThat(page.blocks("kotlin")).anyMatch(text -> text.contains("kapt("));
    }

    private static Compiled compile(Map<String, String> sources, Path directory) {
        Compilation base = sources.containsKey(ShopPackage.FOLDER + "package-info.java")
                ? Compilation.with(CompilerKind.JAVAC).processor(StatuaryProcessor::new)
                : ShopPackage.with(CompilerKind.JAVAC);
        return base.sources(sources)
                .classPath(FRAMEWORKS.stream().map(ClassPath::artifact).toArray(Path[]::new))
                .run(directory);
    }

    private static void findOrder(Class<?> orders) throws Throwable {
        Constructor<?> constructor = orders.getDeclaredConstructor();
        constructor.setAccessible(true);
        Method find = orders.getDeclaredMethod("find", long.class, String.class);
        find.setAccessible(true);
        try {
            find.invoke(constructor.newInstance(), 7L, "a token");
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static String asShown(Object response) throws ReflectiveOperationException {
        Class<?> type = response.getClass();
        Map<?, ?> headers = (Map<?, ?>) invoke(type.getMethod("headers"), response);
        String contentType = (String) ((List<?>) headers.get("Content-Type")).get(0);
        byte[] body = (byte[]) invoke(type.getMethod("body"), response);
        return """
               HTTP/1.1 %s Not Found
               Content-Type: %s

               %s
               """.formatted(
                invoke(type.getMethod("status"), response), contentType, new String(body, StandardCharsets.UTF_8));
    }

    private static Object invoke(Method method, Object target, Object... arguments)
            throws ReflectiveOperationException {
        return method.invoke(target, arguments);
    }
}

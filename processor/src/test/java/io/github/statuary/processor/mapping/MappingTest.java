package io.github.statuary.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ForkedCompiler;
import io.github.statuary.processor.harness.Jdk;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import java.util.Optional;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Existing classes get the responses that their annotations define. */
class MappingTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void every_object_gets_the_response_that_its_class_says(CompilerKind compiler) throws Exception {
        Compiled shop = compiled(compiler);

        assertThat(ask(shop, "order"))
                .isEqualTo(
                        "true 404 {Content-Type=[application/problem+json]} "
                                + "{\"type\":\"https://acme.com/problems/order-not-found\",\"title\":\"No such order.\",\"status\":404,"
                                + "\"detail\":\"There is no order 7{} of Ann.\",\"orderId\":7,\"customer\":\"Ann\",\"hint\":\"ask\"}");
        assertThat(ask(shop, "wrapped")).isEqualTo(ask(shop, "order"));
        assertThat(ask(shop, "subclass")).startsWith("true 404 ").contains("There is no order 8{} of Bob.");
        assertThat(ask(shop, "timeout"))
                .isEqualTo("true 503 {Content-Type=[application/problem+json], Retry-After=[30]} "
                        + "{\"title\":\"Busy.\",\"status\":503,\"detail\":\"Try {again}.\"}");
        assertThat(ask(shop, "sql"))
                .isEqualTo("true 500 {Content-Type=[application/problem+json]} "
                        + "{\"title\":\"Internal Server Error\",\"status\":500}");
        assertThat(ask(shop, "security"))
                .startsWith("true 401 {Content-Type=[application/problem+json], "
                        + "WWW-Authenticate=[Basic realm=\"shop\"], Cache-Control=[no-store]} ");
        assertThat(ask(shop, "upgrade"))
                .startsWith("true 426 {Content-Type=[application/problem+json], "
                        + "upgrade=[HTTP/2], Connection=[upgrade], X-Shop=[old]} ");
        assertThat(ask(shop, "busy")).endsWith("{\"title\":\"Busy.\",\"status\":429,\"load\":7}");
        assertThat(ask(shop, "unmapped")).startsWith("false 500 ");

        assertThat(ask(shop, "declined"))
                .isEqualTo("402 {Content-Type=[application/problem+json]} "
                        + "{\"title\":\"Payment Required\",\"status\":402,\"detail\":\"You lack 5.\",\"missing\":5}");
        assertThat(ask(shop, "a refusal")).isEqualTo(ask(shop, "declined"));
        assertThat(ask(shop, "expired")).startsWith("410 {Content-Type=[application/problem+json], X-Shop=[closed]} ");
        assertThat(ask(shop, "gone")).endsWith("{\"title\":\"Gone.\",\"status\":503,\"trace\":1}");

        // A member that is null is left out, and with it the detail that would show it.
        assertThat(ask(shop, "nobody's order"))
                .contains("\"orderId\":7")
                .doesNotContain("detail")
                .doesNotContain("customer")
                .doesNotContain("null");

        for (String what : MappedShop.OBJECTS) {
            assertThat(ask(shop, what))
                    .as(what)
                    .doesNotContain("secret")
                    .doesNotContain("hunter2")
                    .doesNotContain("orders.db");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_shop_without_mappings_knows_no_class(CompilerKind compiler) {
        Compiled plain = ShopPackage.with(compiler).run(directory);

        assertThat(plain.source("com/acme/shop/http/MappedProblems.java"))
                .contains("static boolean contains(Throwable failure) {\n        return false;")
                .doesNotContain("Values");
        assertThat(plain.source("com/acme/shop/http/HttpStatusMapper.java")).contains("class HttpStatusMapper {");
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void javac_prints_nothing_and_a_family_is_a_switch_where_the_language_has_it(int feature) {
        Optional<Jdk> jdk = Jdk.find(feature);
        assumeThat(jdk).as("a JDK %d", feature).isPresent();
        Compiled shop = ForkedCompiler.of(jdk.orElseThrow())
                .run(
                        MappedShop.with(CompilerKind.JAVAC)
                                .options(
                                        "--release",
                                        Integer.toString(feature),
                                        "-Xlint:all",
                                        "-Xdoclint:all/protected",
                                        "-Xdoclint/package:com.acme.shop.http,com.acme.shop.http.*",
                                        "-Werror"),
                        directory);

        assertThat(shop.output()).isEmpty();
        assertThat(shop.success()).isTrue();
        assertThat(shop.source("com/acme/shop/http/MappedProblems.java"))
                .contains(feature >= 22 ? "case Refusal.Expired _ ->" : "if (value instanceof Refusal.Expired)")
                .doesNotContain(feature >= 21 ? "IncompatibleClassChangeError" : "case Refusal.");
    }

    private Compiled compiled(CompilerKind compiler) {
        Compiled shop = MappedShop.with(compiler).run(directory);
        assertThat(shop.diagnoses()).as(shop::summary).allMatch(diagnosis -> diagnosis.kind() == Kind.NOTE);
        assertThat(shop.success()).isTrue();
        return shop;
    }

    private static String ask(Compiled shop, String what) throws ReflectiveOperationException {
        return (String)
                shop.load("com.acme.shop.Probe").getMethod("of", String.class).invoke(null, what);
    }
}

package io.github.statuary.processor.partial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whoever compiles a part of the sources loses no mapping. ECJ compiles no part, see {@link LeftOutTest}. */
class PartialCompilationTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ECJ")
    void the_package_alone_gives_the_bytes_that_all_sources_give(Shop.By by) throws ReflectiveOperationException {
        Shop shop = new Shop(by, directory);
        Compiled all = shop.all();

        Compiled part = shop.only(Shop.PACKAGE);

        assertThat(part.generated()).isEqualTo(all.generated());
        assertThat(Shop.statusOf(part, "com.acme.shop.OrderNotFound")).isEqualTo(404);
        assertThat(Shop.statusOf(part, "com.acme.shop.QueueFull")).isEqualTo(503);
        assertThat(part.source(ShopPackage.FOLDER + "Problems.java"))
                .contains("\"com.acme.shop.Refusal\"", "\"com.acme.shop.QueueFull\"");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ECJ")
    void a_new_class_with_the_package_joins_the_others(Shop.By by) throws ReflectiveOperationException {
        Shop shop = new Shop(by, directory);
        shop.compiles(Shop.some(Shop.PACKAGE, Shop.ORDER));

        Compiled part = shop.compiles(Map.of(
                Shop.PACKAGE,
                Shop.sources().get(Shop.PACKAGE),
                "com/acme/shop/OrderClosed.java",
                Shop.exception("OrderClosed", 409)));

        assertThat(Shop.statusOf(part, "com.acme.shop.OrderNotFound")).isEqualTo(404);
        assertThat(Shop.statusOf(part, "com.acme.shop.OrderClosed")).isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ECJ")
    void a_changed_class_has_its_new_response(Shop.By by) throws ReflectiveOperationException {
        Shop shop = new Shop(by, directory);
        shop.compiles(Shop.some(Shop.PACKAGE, Shop.ORDER));

        Compiled part = shop.compiles(Map.of(
                Shop.PACKAGE, Shop.sources().get(Shop.PACKAGE), Shop.ORDER, Shop.exception("OrderNotFound", 410)));

        assertThat(Shop.statusOf(part, "com.acme.shop.OrderNotFound")).isEqualTo(410);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ECJ")
    void a_deleted_class_goes(Shop.By by) throws ReflectiveOperationException {
        Shop shop = new Shop(by, directory);
        shop.all();
        shop.delete(Shop.ORDER);

        Compiled part = shop.only(Shop.PACKAGE);

        assertThat(part.source(ShopPackage.FOLDER + "Problems.java")).doesNotContain("OrderNotFound");
        assertThat(part.source(ShopPackage.FOLDER + "MappedProblems.java")).doesNotContain("OrderNotFound");
        assertThat(Shop.statusOf(part, "com.acme.shop.QueueFull")).isEqualTo(503);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ECJ")
    void a_class_that_has_lost_its_annotation_goes(Shop.By by) throws ReflectiveOperationException {
        Shop shop = new Shop(by, directory);
        shop.all();
        String without = Shop.exception("OrderNotFound", 404).replaceAll("@Problem.*", "");
        shop.compiles(Map.of(Shop.ORDER, without));

        Compiled part = shop.only(Shop.PACKAGE);

        assertThat(Shop.statusOf(part, "com.acme.shop.OrderNotFound")).isEqualTo(500);
        assertThat(Shop.statusOf(part, "com.acme.shop.QueueFull")).isEqualTo(503);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ECJ")
    void a_deleted_leaf_of_an_interface_goes_from_the_adapters(Shop.By by) {
        Shop shop = new Shop(by, directory);
        shop.all();
        shop.delete(Shop.QUEUE_FULL);

        Compiled part = shop.only(Shop.PACKAGE);

        assertThat(part.source(ShopPackage.FOLDER + "Problems.java"))
                .contains("com.acme.shop.Busy")
                .doesNotContain("QueueFull");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ECJ")
    void a_part_twice_is_the_same_as_once(Shop.By by) {
        Shop shop = new Shop(by, directory);
        Compiled all = shop.all();
        shop.only(Shop.PACKAGE);

        assertThat(shop.only(Shop.PACKAGE, Shop.QUEUE_FULL).generated()).isEqualTo(all.generated());
    }
}

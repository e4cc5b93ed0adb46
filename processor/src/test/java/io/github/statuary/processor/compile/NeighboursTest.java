package io.github.statuary.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.statuary.processor.harness.ClassPath;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ForkedCompiler;
import io.github.statuary.processor.harness.Jdk;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lombok and MapStruct on the same processor path, found as every processor is, by their service files. */
class NeighboursTest {

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void all_three_do_their_work(int feature, @TempDir Path directory) throws Exception {
        Optional<Jdk> jdk = Jdk.find(feature);
        assumeThat(jdk)
                .as("a JDK %d, named by the property jdk%d.home", feature, feature)
                .isPresent();

        Compiled compiled = ForkedCompiler.of(jdk.orElseThrow()).run(compilation(), directory);

        assertThat(compiled.success()).as(compiled::summary).isTrue();
        assertThat(compiled.generated().keySet())
                .contains("com/acme/shop/OrderMapperImpl.java", "com/acme/shop/http/NotFoundException.java");
        assertThat(compiled.load("com.acme.shop.Orders").getMethod("name").invoke(null))
                .isEqualTo("tea");
        assertThat(compiled.load("com.acme.shop.Orders").getMethod("detail").invoke(null))
                .isEqualTo("No order.");
    }

    private static Compilation compilation() {
        return Compilation.with(CompilerKind.JAVAC)
                .source(
                        ShopPackage.FOLDER + "package-info.java",
                        ShopPackage.packageInfo(ShopPackage.NAME, "@GenerateHttpStatuses"))
                .source("com/acme/shop/Order.java", """
                        package com.acme.shop;

                        @lombok.Data
                        @lombok.Builder
                        public class Order {
                            private final String name;
                        }
                        """)
                .source(
                        "com/acme/shop/OrderView.java",
                        "package com.acme.shop; public record OrderView(String name) {}")
                .source("com/acme/shop/OrderMapper.java", """
                        package com.acme.shop;

                        import com.acme.shop.http.NotFoundException;

                        @org.mapstruct.Mapper
                        public interface OrderMapper {
                            OrderView view(Order order) throws NotFoundException;
                        }
                        """)
                .source("com/acme/shop/Orders.java", """
                        package com.acme.shop;

                        import com.acme.shop.http.NotFoundException;

                        @lombok.experimental.UtilityClass
                        public class Orders {
                            public String name() {
                                return new OrderMapperImpl().view(Order.builder().name("tea").build()).name();
                            }

                            public String detail() {
                                return new NotFoundException("No order.").problem().detail();
                            }
                        }
                        """)
                .options("--release", "17")
                .classPath(ClassPath.artifact("lombok"), ClassPath.artifact("mapstruct"));
    }
}

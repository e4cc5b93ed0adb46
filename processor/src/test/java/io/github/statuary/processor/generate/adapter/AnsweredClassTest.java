package io.github.statuary.processor.generate.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AnsweredClassTest {

    private static final AnsweredClass ROOT = new AnsweredClass("HttpStatusException", "HttpStatusException");
    private static final AnsweredClass SHIPPED = new AnsweredClass("com.acme.Order.Shipped", "OrderShipped");

    @Test
    void the_generated_exceptions_are_named_as_the_source_names_them() {
        String source = "class HttpStatusExceptionMapper extends M<io.github.statuary.core.HttpStatusException> {}";

        assertThat(ROOT.in(source)).isEqualTo(source);
    }

    @Test
    void a_mapped_class_takes_the_place_of_a_simple_name() {
        assertThat(SHIPPED.in("Handler<HttpStatusException> handlerOfHttpStatusException();"))
                .isEqualTo("Handler<com.acme.Order.Shipped> handlerOfOrderShipped();");
    }

    @Test
    void a_mapped_class_takes_the_place_of_a_full_name() {
        assertThat(SHIPPED.in(
                        "class HttpStatusExceptionMapper extends M<io.github.statuary.core.HttpStatusException> {}"))
                .isEqualTo("class OrderShippedMapper extends M<com.acme.Order.Shipped> {}");
    }

    @Test
    void a_class_of_that_name_in_another_package_stays() {
        assertThat(SHIPPED.in("catch (org.springframework.HttpStatusException refused)"))
                .isEqualTo("catch (org.springframework.HttpStatusException refused)");
    }

    @Test
    void a_name_that_is_taken_is_made_another() {
        Set<String> taken = Set.of("OrderShippedMapper", "OtherOrderShippedMapper");

        assertThat(SHIPPED.inNameOutside(taken, "HttpStatusExceptionMapper").in("HttpStatusExceptionMapper"))
                .isEqualTo("OtherOtherOrderShippedMapper");
        assertThat(SHIPPED.inNameOutside(Set.of(), "HttpStatusExceptionMapper")).isEqualTo(SHIPPED);
    }

    @Test
    void an_import_names_the_class_and_no_other() {
        assertThat(SHIPPED.isImportedBy("import com.acme.Order.Shipped;\n")).isTrue();
        assertThat(SHIPPED.isImportedBy("import com.acme.Order.ShippedLate;\n")).isFalse();
    }
}

package io.github.statuary.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HolesTest {

    private static final String SOURCE =
            "class A /*{parent*/ /*}*/ { int a = /*{value*/ 1 /*}*/; int b = /*{value*/ 1 /*}*/; }";

    @Test
    void what_is_compiled_stays_where_no_text_is_given() {
        assertThat(Holes.fill(SOURCE, Map.of())).isEqualTo("class A { int a = 1; int b = 1; }");
    }

    @Test
    void a_text_takes_its_place_wherever_the_hole_is() {
        assertThat(Holes.fill(SOURCE, Map.of("parent", "extends B", "value", "2")))
                .isEqualTo("class A extends B { int a = 2; int b = 2; }");
    }

    @Test
    void nothing_leaves_no_blank() {
        assertThat(Holes.fill("return /*{a*/ b /*}*/;", Map.of("a", ""))).isEqualTo("return;");
    }

    @Test
    void nothing_leaves_no_second_empty_line() {
        String source = """
                class A {

                    /*{a*/
                    int a;
                    /*}*/

                    int b;

                    /*{c*/
                    int c;
                    /*}*/
                }
                """;
        assertThat(Holes.fill(source, Map.of("a", "", "c", ""))).isEqualTo("class A {\n\n    int b;\n}\n");
        assertThat(Holes.fill(source, Map.of())).isEqualTo("class A {\n\n    int a;\n\n    int b;\n\n    int c;\n}\n");
    }

    @Test
    void a_hole_may_be_in_another_one() {
        String source = "f(/*{all*/ a, /*{one*/ b /*}*/, /*{two*/ c /*}*/ /*}*/) + /*{one*/ b /*}*/";
        assertThat(Holes.fill(source, Map.of("one", "1"))).isEqualTo("f(a, 1, c) + 1");
        assertThat(Holes.fill(source, Map.of("all", ""))).isEqualTo("f() + b");
    }

    @Test
    void a_text_without_a_hole_is_a_fault_of_ours() {
        assertThatThrownBy(() -> Holes.fill(SOURCE, Map.of("values", "2")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[values]");
    }
}

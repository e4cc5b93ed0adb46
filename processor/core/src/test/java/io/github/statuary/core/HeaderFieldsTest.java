package io.github.statuary.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderFieldsTest {

    private static final HeaderFields ALLOW =
            HeaderFields.of("Allow", "GET, HEAD").with("allow", "PUT");

    @Test
    void a_name_is_spelt_as_at_first_and_found_in_any_case() {
        assertThat(ALLOW.keySet()).containsExactly("Allow");
        assertThat(ALLOW.get("ALLOW")).containsExactly("GET, HEAD", "PUT");
        assertThat(ALLOW.without("aLLOW")).isEmpty();
    }

    @Test
    void fields_keep_their_order_and_never_change() {
        HeaderFields more = ALLOW.with("Retry-After", "1").withOnly("allow", "PATCH");
        assertThat(more)
                .containsExactly(
                        java.util.Map.entry("Allow", List.of("PATCH")),
                        java.util.Map.entry("Retry-After", List.of("1")));
        assertThat(ALLOW.get("Allow")).containsExactly("GET, HEAD", "PUT");
        assertThatThrownBy(() -> ALLOW.put("Allow", List.of())).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void values_that_are_there_are_not_added_again() {
        assertThat(ALLOW.withAll(HeaderFields.of("allow", "PUT").with("Allow", "TRACE"))
                        .get("Allow"))
                .containsExactly("GET, HEAD", "PUT", "TRACE");
    }

    @Test
    void the_elements_of_a_list_may_be_in_one_value_or_in_several() {
        assertThat(ALLOW.elements("Allow")).containsExactly("GET", "HEAD", "PUT");
        assertThatThrownBy(() -> ALLOW.elements("Upgrade"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Upgrade");
    }

    @Test
    void a_value_cannot_break_out_of_its_field() {
        assertThatThrownBy(() -> ALLOW.with("X", "a\r\nSet-Cookie: b=c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("X");
    }
}

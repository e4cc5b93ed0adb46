package io.github.statuary.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MembersTest {

    @Test
    void members_without_a_value_are_left_out_and_the_others_keep_their_order() {
        Members members = Members.present("balance", 30, "accounts", null, "cost", 50);
        assertThat(members.keySet()).containsExactly("balance", "cost");
        assertThat(members.get("cost")).isEqualTo(50);
        assertThat(Members.present()).isEmpty();
    }

    @Test
    void a_standard_member_is_no_extension() {
        assertThatThrownBy(() -> Members.present("status", 404))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'status' is a standard member");
    }
}

package io.github.statuary.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeChangeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            int              | int                 | SAME
            int              | long                | WIDER
            int              | decimal             | WIDER
            long             | decimal             | WIDER
            uri              | string              | WIDER
            uuid             | string              | WIDER
            date             | string              | WIDER
            date-time        | string              | WIDER
            duration         | string              | WIDER
            enum [a, b]      | string              | WIDER
            int              | list<int>           | WIDER
            list<int>        | list<list<int>>     | WIDER
            list<int>        | list<long>          | WIDER
            map<uri>         | map<string>         | WIDER
            long             | int                 | NARROWER
            decimal          | int                 | NARROWER
            decimal          | long                | NARROWER
            string           | uri                 | NARROWER
            string           | enum [a, b]         | NARROWER
            list<string>     | list<uuid>          | NARROWER
            map<list<long>>  | map<list<int>>      | NARROWER
            list<int>        | int                 | OTHER
            int              | list<long>          | OTHER
            int              | boolean             | OTHER
            int              | double              | OTHER
            double           | decimal             | OTHER
            decimal          | double              | OTHER
            boolean          | string              | OTHER
            uri              | uuid                | OTHER
            list<int>        | map<int>            | OTHER
            map<int>         | object              | OTHER
            list<object>     | object              | OTHER
            object           | list<object>        | WIDER
            object           | object              | SAME
            """)
    void a_type_is_compared_with_that_of_the_lock(String then, String now, TypeChange.Kind kind) {
        TypeChange change = TypeChange.between(type(then), type(now));

        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.added()).isEmpty();
        assertThat(change.removed()).isEmpty();
    }

    @Test
    void words_of_an_enum_come_and_go() {
        TypeChange change = TypeChange.between(type("list<enum [a, b]>"), type("list<enum [c, b]>"));

        assertThat(change).isEqualTo(new TypeChange(TypeChange.Kind.SAME, List.of("c"), List.of("a")));
    }

    @Test
    void another_order_of_words_is_no_change() {
        assertThat(type("enum [b, a]")).isEqualTo(type("enum [a, b]"));
    }

    private static LockedType type(String text) {
        return LockedTypeSyntax.read(text).orElseThrow();
    }
}

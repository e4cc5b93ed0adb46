package com.acme.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.generated.HttpStatus;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names that earlier RFCs gave to statuses. */
class FormerNamesTest {

    @ParameterizedTest
    @CsvSource({
        "PAYLOAD_TOO_LARGE, CONTENT_TOO_LARGE",
        "REQUEST_ENTITY_TOO_LARGE, CONTENT_TOO_LARGE",
        "UNPROCESSABLE_ENTITY, UNPROCESSABLE_CONTENT",
        "REQUEST_URI_TOO_LONG, URI_TOO_LONG",
        "REQUESTED_RANGE_NOT_SATISFIABLE, RANGE_NOT_SATISFIABLE"
    })
    void a_former_name_holds_the_same_object_and_is_deprecated(String former, String current) throws Exception {
        assertThat(HttpStatus.class.getField(former).get(null)).isSameAs(HttpStatus.valueOf(current));
        assertThat(HttpStatus.class.getField(former).isAnnotationPresent(Deprecated.class))
                .isTrue();
    }

    @Test
    void an_option_drops_them() {
        assertThat(Arrays.stream(com.acme.terse.HttpStatus.class.getFields())
                        .filter(field -> !field.isEnumConstant() && Modifier.isPublic(field.getModifiers())))
                .isEmpty();
    }

    @Test
    void an_obsolete_status_is_deprecated() throws Exception {
        assertThat(HttpStatus.class.getField("NOT_EXTENDED").isAnnotationPresent(Deprecated.class))
                .isTrue();
        assertThat(HttpStatus.class.getField("NOT_FOUND").isAnnotationPresent(Deprecated.class))
                .isFalse();
    }
}

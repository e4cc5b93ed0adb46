package io.github.statuary.catalog.bundled;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.statuary.catalog.model.HeaderKind;
import io.github.statuary.catalog.model.HeaderMethod;
import io.github.statuary.catalog.model.HeaderParameter;
import io.github.statuary.catalog.model.JavaNames;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.catalog.model.TypedHeader;
import io.github.statuary.catalog.model.TypedHeader.Companion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The header fields of the bundled file, and what becomes of a damaged one. */
class BundledHeadersTest {

    static Stream<Status> statuses() {
        return BundledCatalog.load().statuses().stream();
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void every_field_that_a_status_requires_is_typed_or_text_on_purpose(Status status) {
        assertThat(status.requiredHeaders())
                .allSatisfy(name -> assertThat(BundledHeaders.find(name))
                        .hasValueSatisfying(
                                header -> assertThat(header.required()).isPresent()));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void every_field_that_a_status_expects_is_there(Status status) {
        assertThat(status.expectedHeaders())
                .allSatisfy(name -> assertThat(BundledHeaders.find(name)).isPresent());
    }

    @Test
    void a_field_is_found_in_whatever_case_by_its_registered_name() {
        assertThat(BundledHeaders.find("RETRY-after")).isEqualTo(BundledHeaders.find("Retry-After"));
        assertThat(BundledHeaders.all())
                .extracting(TypedHeader::name)
                .allSatisfy(name -> assertThat(BundledHeaders.find(name))
                        .hasValueSatisfying(header -> assertThat(header.name()).isEqualTo(name)));
        assertThat(BundledHeaders.find("X-Retry-After")).isEmpty();
    }

    @Test
    void a_field_that_is_not_there_is_text() {
        assertThat(BundledHeaders.required("X-Order-Id"))
                .isEqualTo(new HeaderParameter(
                        "xOrderId",
                        HeaderKind.TEXT,
                        "the value of {@code X-Order-Id}",
                        "the value of {@code X-Order-Id} is no header value",
                        ""));
        assertThat(BundledHeaders.required("ETag")).isEqualTo(HeaderParameter.text("ETag"));
        assertThat(BundledHeaders.required("Link")).isEqualTo(HeaderParameter.text("Link"));
    }

    @Test
    void upgrade_brings_connection() {
        assertThat(BundledHeaders.companion("upgrade")).contains(new Companion("Connection", "upgrade"));
        assertThat(BundledHeaders.companion("Allow")).isEmpty();
        assertThat(BundledHeaders.companion("X-Upgrade")).isEmpty();
    }

    @Test
    void the_server_s_own_are_nothing_else() {
        assertThat(BundledHeaders.all())
                .filteredOn(TypedHeader::framing)
                .isNotEmpty()
                .allSatisfy(header -> {
                    assertThat(header.required()).isEmpty();
                    assertThat(header.setters()).isEmpty();
                });
    }

    @Test
    void lists_are_lists() {
        assertThat(HeaderKind.values())
                .filteredOn(HeaderKind::isList)
                .containsExactly(HeaderKind.METHODS, HeaderKind.PROTOCOLS, HeaderKind.MEDIA_RANGES);
    }

    @Test
    void every_name_can_stand_in_java_and_every_text_in_javadoc() {
        for (TypedHeader header : BundledHeaders.all()) {
            Stream.concat(header.required().stream(), header.setters().stream().map(HeaderMethod::parameter))
                    .forEach(parameter -> {
                        assertThat(JavaNames.identifier(parameter.name())).isEqualTo(parameter.name());
                        assertThat(parameter.doc()).matches("[a-z][ -~]*[^.]").doesNotContain("*/");
                        assertThat(parameter.failure())
                                .matches("[a-z][ -~]*[^.]")
                                .doesNotContain("*/");
                    });
            assertThat(header.setters())
                    .extracting(HeaderMethod::says)
                    .allMatch(says -> says.matches("Says [ -~]+\\."));
        }
    }

    @Test
    void a_parameter_and_a_method_have_all_that_the_file_says() throws IOException {
        TypedHeader header = BundledHeaders.read(new StringReader("""
                        See.required=where
                        See.where.kind=link
                        See.where.relation=next
                        See.where.doc=where to go
                        See.where.failure=it is null
                        See.setters=types, away
                        See.types.kind=media-ranges
                        See.types.doc=some types
                        See.types.failure=there is none
                        See.types.method=see
                        See.types.says=Says what.
                        See.away.kind=text
                        See.away.method=away
                        See.away.says=Says that.
                        """)).get("see");

        HeaderParameter where = new HeaderParameter("where", HeaderKind.LINK, "where to go", "it is null", "next");
        HeaderParameter types =
                new HeaderParameter("types", HeaderKind.MEDIA_RANGES, "some types", "there is none", "");
        HeaderParameter away = new HeaderParameter(
                "away", HeaderKind.TEXT, "the value of {@code See}", "the value of {@code See} is no header value", "");
        assertThat(Objects.requireNonNull(header).required()).contains(where);
        assertThat(header.setters())
                .containsExactly(
                        new HeaderMethod("see", "Says what.", types), new HeaderMethod("away", "Says that.", away));
        assertThat(header.companion()).isEmpty();
        assertThat(header.framing()).isFalse();
    }

    @Test
    void a_field_brings_another_or_frames_the_message() throws IOException {
        Map<String, TypedHeader> headers = BundledHeaders.read(new StringReader("""
                        See.brings=Also: that
                        Seen.framing=true
                        """));

        assertThat(headers.values())
                .containsExactly(
                        new TypedHeader(
                                "See", Optional.empty(), List.of(), Optional.of(new Companion("Also", "that")), false),
                        new TypedHeader("Seen", Optional.empty(), List.of(), Optional.empty(), true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour=red | colour does not begin with a field's name",
                ".colour=red | .colour does not begin with a field's name",
                "See.colour=red | See.colour is not a known key",
                "See.framing=yes | See.framing has another value than the one it can have",
                "See.required=a | See.a.kind is missing",
                "See.setters=a\\nSee.a.kind=text\\nSee.a.method=a | See.a.says is missing",
                "See.required=a\\nSee.a.kind=uri\\nSee.a.doc=b | See.a.failure is missing",
                "See.required=a\\nSee.a.kind=link\\nSee.a.doc=b\\nSee.a.failure=c | See.a.relation is missing",
                "See.required=a\\nSee.a.kind=thing | See has a parameter of no known kind: thing",
                "See.brings=Connection | See.brings is no field with its value"
            })
    void a_damaged_file_is_refused(String lines, String message) {
        assertThatIllegalStateException()
                .isThrownBy(() -> BundledHeaders.read(new StringReader(lines.replace("\\n", "\n"))))
                .withMessage("headers.properties: " + message);
    }

    @Test
    void the_file_has_a_block_for_each_field_in_order_and_no_key_twice() throws IOException {
        String file;
        try (InputStream stream = BundledHeaders.class.getResourceAsStream("headers.properties")) {
            file = new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
        }
        List<String> keys = file.lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        List<String> blocks = Stream.of(file.strip().split("\n\n"))
                .skip(1)
                .map(block -> block.substring(0, block.indexOf('.')))
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(blocks)
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER)
                .containsExactlyElementsOf(
                        BundledHeaders.all().stream().map(TypedHeader::name).toList());
    }
}

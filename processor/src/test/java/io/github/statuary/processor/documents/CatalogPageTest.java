package io.github.statuary.processor.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statuary.catalog.bundled.BundledCatalog;
import io.github.statuary.catalog.bundled.BundledHeaders;
import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.model.HeaderKind;
import io.github.statuary.catalog.model.HeaderParameter;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.model.TypedHeader;
import io.github.statuary.catalog.read.CatalogReader;
import io.github.statuary.catalog.yaml.CatalogSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogs of {@code docs/catalog.md} are right, and its mistake is reported as it says. */
class CatalogPageTest {

    private static final Document PAGE = new Document(Document.ROOT.resolve("docs/catalog.md"));

    static Stream<String> catalogs() {
        return PAGE.blocks("yaml").stream();
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void every_example_is_a_catalog(String catalog) {
        assertThat(mistakes(catalog)).isEmpty();
    }

    @Test
    void the_mistake_is_reported_as_shown() {
        String wrong = PAGE.blocks("yaml").get(0).replace("log-only", "log-onyl");

        assertThat(mistakes(wrong))
                .singleElement()
                .asString()
                .isEqualTo(PAGE.blocks("").get(0).strip());
    }

    /** But for challenges, which are text as well. */
    @Test
    void the_types_of_header_fields_are_those_of_the_catalog() {
        Map<String, List<String>> fields = new TreeMap<>();
        for (TypedHeader header : BundledHeaders.all()) {
            for (HeaderParameter parameter : header.required().stream().toList()) {
                fields.computeIfAbsent(type(parameter.kind()), any -> new ArrayList<>())
                        .add("`" + header.name() + "`");
            }
        }

        assertThat(PAGE.text().replaceAll("\\s+", " "))
                .contains("parameter: `Duration` for " + String.join(" and ", fields.get("Duration")) + ", `URI` for "
                        + String.join(" and ", fields.get("URI")) + ", `Collection<String>` for "
                        + String.join(" and ", fields.get("Collection<String>")) + ", otherwise `String`.");
        assertThat(fields).containsOnlyKeys("Duration", "URI", "Collection<String>", "String");
    }

    private static String type(HeaderKind kind) {
        if (kind.isList()) {
            return "Collection<String>";
        }
        return switch (kind) {
            case DELAY -> "Duration";
            case URI -> "URI";
            case CHALLENGE, TEXT -> "String";
            default -> throw new IllegalStateException("the page has no word for " + kind);
        };
    }

    private static List<CatalogMistake<Position>> mistakes(String catalog) {
        CatalogSource source = CatalogSource.of("problems.yaml", catalog.getBytes(StandardCharsets.UTF_8));
        return CatalogReader.read(List.of(source), BundledCatalog.load()).mistakes();
    }
}

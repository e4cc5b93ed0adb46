package io.github.statuary.catalog.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema, with which editors check catalogs, agrees with the reader. */
class CatalogSchemaTest {

    private static final String SCHEMA = "/io/github/statuary/catalog/catalog.schema.json";

    private final Schema schema = schema();

    static Stream<CatalogCase> good() {
        return CatalogCase.good();
    }

    @ParameterizedTest
    @MethodSource("good")
    void schemaAcceptsGoodCatalogs(CatalogCase example) throws IOException {
        assertThat(errors(example)).isEmpty();
    }

    /** A schema sees one value at a time, and the cases listed need two, or Java, or are no YAML. */
    @Test
    void schemaRefusesBadCatalogsButThoseListed() throws IOException {
        List<String> unseen = new ArrayList<>();
        for (CatalogCase example : CatalogCase.bad().toList()) {
            if (isUnseen(example)) {
                unseen.add(example.name());
            }
        }

        new CatalogCase(Path.of("src", "test", "resources", "cases", "unseen-by-the-schema.yaml")).expect(unseen);
    }

    @Test
    void schemaHasTheKeysOfTheReader() {
        assertThat(keys("/properties")).isEqualTo(Shape.FILE.words());
        assertThat(keys("/$defs/status/properties")).isEqualTo(Shape.STATUS.words());
        assertThat(keys("/$defs/problem/properties")).isEqualTo(Shape.PROBLEM.words());
        assertThat(keys("/$defs/field/oneOf/1/properties")).isEqualTo(Shape.FIELD.words());
        assertThat(keys("/$defs/objectField/oneOf/1/properties")).isEqualTo(Shape.FIELD.words());
        assertThat(keys("/$defs/log/properties")).isEqualTo(Shape.LOG.words());
    }

    private List<String> keys(String place) {
        return List.copyOf(schema.getSchemaNode().at(place).propertyNames());
    }

    private boolean isUnseen(CatalogCase example) throws IOException {
        try {
            return errors(example).isEmpty();
        } catch (YamlEngineException | IOException | StackOverflowError noTree) {
            // No YAML, no UTF-8, or a map that holds itself.
            return true;
        }
    }

    private List<Error> errors(CatalogCase example) throws IOException {
        Load load = new Load(LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(true)
                .build());
        Object document = load.loadFromString(Files.readString(example.file()).replace("\uFEFF", ""));
        return schema.validate(new JsonMapper().valueToTree(document));
    }

    private static Schema schema() {
        try (InputStream content = CatalogSchemaTest.class.getResourceAsStream(SCHEMA)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

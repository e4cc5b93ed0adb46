package io.github.statuary.catalog.yaml;

import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Position;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads catalog files into raw maps. For any content, the result is a map or mistakes, never an exception. */
public final class YamlReader {

    private final Mistakes<Position> mistakes;

    public YamlReader(Mistakes<Position> mistakes) {
        this.mistakes = mistakes;
    }

    /** The file's map; none, and a mistake, if it cannot be read to its end. */
    public Optional<RawMap> read(CatalogSource source) {
        return SourceText.of(source, mistakes).flatMap(text -> parse(source.name(), text));
    }

    private Optional<RawMap> parse(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        try {
            return new TreeReader(file, new ParserImpl(settings, new StreamReader(settings, text)), mistakes)
                    .document();
        } catch (ReaderException e) {
            String before = text.substring(0, text.offsetByCodePoints(0, e.getPosition()));
            mistakes.add(
                    CatalogMessage.UNPRINTABLE, SourceText.end(file, before), String.format("%04X", e.getCodePoint()));
        } catch (MarkedYamlEngineException e) {
            Position position = position(file, e.getProblemMark().or(e::getContextMark));
            String problem = Objects.requireNonNullElse(e.getProblem(), e.getContext());
            if (problem.contains("\\t(TAB)")) {
                mistakes.add(CatalogMessage.TAB, position);
            } else {
                mistakes.add(CatalogMessage.NOT_YAML, position, problem);
            }
        } catch (RuntimeException e) {
            // The parser has no other documented exceptions; an unexpected one must not end a compilation.
            mistakes.add(CatalogMessage.NOT_YAML, new Position(file, 1, 1), String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    static Position position(String file, Optional<Mark> mark) {
        return mark.map(at -> new Position(file, at.getLine() + 1, at.getColumn() + 1))
                .orElseGet(() -> new Position(file, 1, 1));
    }
}

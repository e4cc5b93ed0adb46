package io.github.statuary.catalog.yaml;

import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the whole text of a catalog file, up to the maximum size of a catalog. */
final class SourceText {

    /** A thousand problem types take about a quarter of this. */
    static final int MOST_BYTES = 2 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SourceText() {}

    /** The text, or none and a mistake. */
    static Optional<String> of(CatalogSource source, Mistakes<Position> mistakes) {
        byte[] bytes;
        try (InputStream content = source.content().open()) {
            bytes = content.readNBytes(MOST_BYTES + 1);
        } catch (IOException | RuntimeException e) {
            // The file system of a compiler or build tool may throw anything here.
            mistakes.add(CatalogMessage.UNREADABLE, new Position(source.name(), 1, 1), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        if (bytes.length > MOST_BYTES) {
            mistakes.add(CatalogMessage.TOO_LARGE, new Position(source.name(), 1, 1), MOST_BYTES);
            return Optional.empty();
        }
        return decoded(source.name(), bytes, mistakes);
    }

    private static Optional<String> decoded(String file, byte[] bytes, Mistakes<Position> mistakes) {
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), characters, true);
        String text = characters.flip().toString();
        if (result.isError()) {
            mistakes.add(CatalogMessage.NOT_UTF_8, end(file, text));
            return Optional.empty();
        }
        return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    /** The place after the text. */
    static Position end(String file, String text) {
        int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        int lineStart = text.lastIndexOf('\n') + 1;
        return new Position(file, line, 1 + text.codePointCount(lineStart, text.length()));
    }
}

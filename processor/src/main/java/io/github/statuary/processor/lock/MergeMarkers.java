package io.github.statuary.processor.lock;

import io.github.statuary.catalog.model.Position;
import java.util.List;
import java.util.Optional;

/** The lines that a version control system leaves in a file that it could not merge. */
final class MergeMarkers {

    private static final List<String> MARKERS = List.of("<<<<<<<", "=======", ">>>>>>>", "|||||||");

    private MergeMarkers() {}

    /** The place of the first one. */
    static Optional<Position> in(String file, String text) {
        int line = 1;
        for (String each : text.lines().toList()) {
            for (String marker : MARKERS) {
                if (each.equals(marker) || each.startsWith(marker + " ")) {
                    return Optional.of(new Position(file, line, 1));
                }
            }
            line++;
        }
        return Optional.empty();
    }
}

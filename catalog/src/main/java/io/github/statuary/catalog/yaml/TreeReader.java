package io.github.statuary.catalog.yaml;

import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Position;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Builds the raw tree of one file from the parser's events. It reads events rather than nodes, because events come before
 * the parser resolves aliases: it refuses a catalog at its first alias, before aliases can multiply its size.
 */
final class TreeReader {

    private static final int MOST_LEVELS = 16;

    private final String file;
    private final Iterator<Event> events;
    private final Mistakes<Position> mistakes;
    private final ScalarKinds kinds = new ScalarKinds();

    TreeReader(String file, Iterator<Event> events, Mistakes<Position> mistakes) {
        this.file = file;
        this.events = events;
        this.mistakes = mistakes;
    }

    /** The map in the file's only document. */
    Optional<RawMap> document() {
        events.next();
        if (events.next().getEventId() == ID.StreamEnd) {
            mistakes.add(CatalogMessage.NOT_A_MAP, new Position(file, 1, 1), "nothing");
            return Optional.empty();
        }
        Optional<RawNode> root = node(events.next(), 1);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        events.next();
        Event next = events.next();
        if (next.getEventId() != ID.StreamEnd) {
            mistakes.add(CatalogMessage.SECOND_DOCUMENT, position(next));
        }
        if (root.get() instanceof RawMap map) {
            return Optional.of(map);
        }
        if (!(root.get() instanceof RawHole)) {
            mistakes.add(CatalogMessage.NOT_A_MAP, root.get().position(), description(root.get()));
        }
        return Optional.empty();
    }

    private static String description(RawNode root) {
        boolean isNothing = root instanceof RawScalar scalar && scalar.kind() == RawScalar.Kind.NOTHING;
        return isNothing ? "nothing" : root.description();
    }

    /** The node that begins with the event; none if reading must end. */
    private Optional<RawNode> node(Event first, int level) {
        Position position = position(first);
        if (first instanceof AliasEvent alias) {
            mistakes.add(CatalogMessage.ALIAS, position, alias.getAlias().getValue());
            return Optional.of(new RawHole(position));
        }
        ((NodeEvent) first)
                .getAnchor()
                .map(Anchor::getValue)
                .ifPresent(anchor -> mistakes.add(CatalogMessage.ANCHOR, position, anchor));
        if (first instanceof ScalarEvent scalar) {
            scalar.getTag().ifPresent(tag -> mistakes.add(CatalogMessage.TAG, position, tag));
            return Optional.of(new RawScalar(position, scalar.getValue(), kinds.of(scalar)));
        }
        ((CollectionStartEvent) first).getTag().ifPresent(tag -> mistakes.add(CatalogMessage.TAG, position, tag));
        if (level > MOST_LEVELS) {
            mistakes.add(CatalogMessage.TOO_DEEP, position, MOST_LEVELS);
            return Optional.empty();
        }
        return first instanceof MappingStartEvent ? map(position, level) : list(position, level);
    }

    private Optional<RawNode> map(Position position, int level) {
        List<RawMap.Entry> entries = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != ID.MappingEnd; next = events.next()) {
            Optional<RawNode> key = node(next, level + 1);
            Optional<RawNode> value = key.isEmpty() ? key : node(events.next(), level + 1);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            if (key.get() instanceof RawScalar word) {
                entries.add(new RawMap.Entry(word, value.get()));
            } else if (!(key.get() instanceof RawHole)) {
                mistakes.add(
                        CatalogMessage.COMPLEX_KEY,
                        key.get().position(),
                        key.get().description());
            }
        }
        return Optional.of(new RawMap(position, entries));
    }

    private Optional<RawNode> list(Position position, int level) {
        List<RawNode> elements = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != ID.SequenceEnd; next = events.next()) {
            Optional<RawNode> element = node(next, level + 1);
            if (element.isEmpty()) {
                return Optional.empty();
            }
            elements.add(element.get());
        }
        return Optional.of(new RawList(position, elements));
    }

    private Position position(Event event) {
        return YamlReader.position(file, event.getStartMark());
    }
}

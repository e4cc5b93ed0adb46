/** The bundled catalog of HTTP statuses, its model, readers and rules. */
module io.github.statuary.catalog {
    requires org.snakeyaml.engine;
    requires static org.jspecify;

    exports io.github.statuary.catalog.bundled;
    exports io.github.statuary.catalog.mistake;
    exports io.github.statuary.catalog.model;
    exports io.github.statuary.catalog.read;
    exports io.github.statuary.catalog.sets;
    exports io.github.statuary.catalog.yaml;
}

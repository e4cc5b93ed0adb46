/** The bundled catalog of HTTP statuses, its model, reader and rules. */
module io.github.statuary.catalog {
    exports io.github.statuary.catalog.bundled;
    exports io.github.statuary.catalog.model;
}

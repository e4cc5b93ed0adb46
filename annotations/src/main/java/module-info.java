/** The annotations of Statuary. */
module io.github.statuary {
    exports io.github.statuary;
}

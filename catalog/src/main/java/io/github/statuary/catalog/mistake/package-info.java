/** What can be wrong with a catalog, as values. */
package io.github.statuary.catalog.mistake;

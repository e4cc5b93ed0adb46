/** What a catalog says, as immutable data. */
package io.github.statuary.catalog.model;

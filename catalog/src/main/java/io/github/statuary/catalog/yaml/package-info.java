/** Catalog files as trees of raw values, each with its place in the file. */
package io.github.statuary.catalog.yaml;

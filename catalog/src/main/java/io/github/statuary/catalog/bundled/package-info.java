/** The catalog that ships with the library: the IANA registry of HTTP status codes. */
package io.github.statuary.catalog.bundled;

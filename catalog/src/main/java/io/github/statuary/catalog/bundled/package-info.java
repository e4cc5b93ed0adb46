/** The catalog that ships with the library: the IANA registry of HTTP status codes. */
@NullMarked
package io.github.statuary.catalog.bundled;

import org.jspecify.annotations.NullMarked;

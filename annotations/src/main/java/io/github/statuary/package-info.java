/** The annotations that turn Statuary on. The processor reads them at compile time; they are not needed at run time. */
package io.github.statuary;

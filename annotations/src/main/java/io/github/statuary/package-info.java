/** The annotations that switch Statuary on. They are read at compile time and need not be present at run time. */
package io.github.statuary;

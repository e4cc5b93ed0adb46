/** The page on mutation testing, from what PIT reports, what earlier runs found and the reasons for survivors. */
@NullMarked
package io.github.statuary.mutation.page;

import org.jspecify.annotations.NullMarked;

/** The generated core with every default. */
@GenerateHttpStatuses
package com.acme.generated;

import io.github.statuary.GenerateHttpStatuses;

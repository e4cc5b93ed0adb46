/** Everything that the annotation generates by default. */
@GenerateHttpStatuses
package com.acme.hardening.http;

import io.github.statuary.GenerateHttpStatuses;

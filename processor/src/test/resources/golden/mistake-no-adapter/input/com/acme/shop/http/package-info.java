/** Wants the errors of a framework that is not there. */
@GenerateHttpStatuses(exceptions = 404, frameworkErrors = true)
package com.acme.shop.http;

import io.github.statuary.*;

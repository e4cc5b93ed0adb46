/** Payments, with a problem type of their own over the common core. */
@GenerateHttpStatuses(core = HttpStatus.class, catalogs = "billing.yaml", upstream = true, locales = "de")
package com.acme.shop.billing;

import com.acme.shop.http.HttpStatus;
import io.github.statuary.GenerateHttpStatuses;

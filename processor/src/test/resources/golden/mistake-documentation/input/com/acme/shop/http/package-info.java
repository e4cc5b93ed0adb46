/** Every new key is wrong. */
@GenerateHttpStatuses(catalogs = "problems.yaml", adapters = {})
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;

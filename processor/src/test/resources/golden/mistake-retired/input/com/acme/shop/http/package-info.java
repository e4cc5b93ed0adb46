/** Uses what is retired. */
@GenerateHttpStatuses(
        catalogs = {"shared.yaml", "problems.yaml"},
        adapters = {})
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;

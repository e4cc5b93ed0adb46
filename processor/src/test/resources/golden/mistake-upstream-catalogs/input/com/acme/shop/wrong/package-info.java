@GenerateHttpStatuses(adapters = {}, upstreamCatalogs = "wrong.yaml")
package com.acme.shop.wrong;

import io.github.statuary.GenerateHttpStatuses;

@GenerateHttpStatuses(adapters = {}, upstreamCatalogs = {"missing.yaml", "statuary:nginks"})
package com.acme.shop.other;

import io.github.statuary.GenerateHttpStatuses;

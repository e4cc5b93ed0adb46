@GenerateHttpStatuses(adapters = {}, upstreamHeaders = "X-Quota")
package com.acme.shop.server;

import io.github.statuary.GenerateHttpStatuses;

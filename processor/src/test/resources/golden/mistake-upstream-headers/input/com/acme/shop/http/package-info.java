@GenerateHttpStatuses(adapters = {}, upstream = true, upstreamHeaders = {"Set-Cookie", "X-Quota", "authorization", "X Trace", ""})
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;

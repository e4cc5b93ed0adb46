@GenerateHttpStatuses(adapters = Adapter.MICRONAUT_CLIENT, exceptions = 404)
package com.acme.shop.http;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;

/** The web module, which speaks the languages of the others. */
@GenerateHttpStatuses(
        uses = com.acme.orders.Problems.class,
        adapters = Adapter.JDK_HTTP_SERVER)
package com.acme.web;

import io.github.statuary.Adapter;
import io.github.statuary.GenerateHttpStatuses;

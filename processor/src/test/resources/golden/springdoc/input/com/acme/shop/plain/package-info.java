/** Names the adapter, which switches the documents on; its core is that of the shop. */
@GenerateHttpStatuses(core = com.acme.shop.http.HttpStatus.class, adapters = Adapter.SPRINGDOC)
package com.acme.shop.plain;

import io.github.statuary.*;

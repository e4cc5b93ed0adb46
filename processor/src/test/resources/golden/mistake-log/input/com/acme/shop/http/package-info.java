@GenerateHttpStatuses(exceptions = 409, adapters = {})
package com.acme.shop.http;

import io.github.statuary.*;

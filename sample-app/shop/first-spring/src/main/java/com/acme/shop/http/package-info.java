@GenerateHttpStatuses
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;

@GenerateHttpStatuses(frameworkErrors = true)
package com.acme.shop.http;

import io.github.statuary.GenerateHttpStatuses;

package com.acme.shop.http;

record Problem() {}

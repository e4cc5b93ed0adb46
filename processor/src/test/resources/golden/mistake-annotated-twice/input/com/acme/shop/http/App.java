package com.acme.shop.http;

@io.github.statuary.GenerateHttpStatuses
class App {}

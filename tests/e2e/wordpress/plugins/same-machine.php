<?php
// Lets WordPress ask the site, which it would not on its own machine and on a port of its own.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn() => [parse_url(getenv('WORDPRESS_SITE'), PHP_URL_PORT)]);

<?php
// Installs WordPress into an empty database and writes two posts on each piece that the command line names: one as the
// old editor saves an address on a line of its own, one as the block editor does.
$database = new mysqli('localhost', 'root', '', '', 0, getenv('WORDPRESS_SOCKET'));
$database->query('CREATE DATABASE wordpress');
define('WP_INSTALLING', true);
require getenv('WORDPRESS_FOLDER') . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A host of pieces', 'editor', 'editor@example.org', false, '', 'password');
wp_set_current_user(1);
foreach (array_slice($argv, 1) as $piece) {
    $address = getenv('WORDPRESS_SITE') . "$piece/";
    $block = serialize_block([
        'blockName' => 'core/embed',
        'attrs' => ['url' => $address, 'type' => 'rich'],
        'innerContent' => ["<figure class=\"wp-block-embed is-type-rich\"><div class=\"wp-block-embed__wrapper\">\n$address\n</div></figure>"],
    ]);
    foreach (['line' => "Before it.\n\n$address\n\nAfter it.", 'block' => $block] as $way => $content) {
        wp_insert_post([
            'post_status' => 'publish',
            'post_title' => "$piece as a $way",
            'post_name' => str_replace('/', '-', "$piece-$way"),
            'post_content' => $content,
        ], true);
    }
}
echo "WordPress $wp_version, PHP ", PHP_VERSION, ", {$database->server_info}\n";

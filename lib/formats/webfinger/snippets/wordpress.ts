import { acct, webfingerPath, webfingerUrl } from '../addresses';
import { phpString } from '../escape';
import type { WriteSnippets } from './snippet';

/** WordPress, installed at the root of the domain: a plugin of one file, which is on without being switched on. */
export const wordpress: WriteSnippets = ({ user, host, aliasUser, aliasHost }) => [
  {
    file: 'wp-content/mu-plugins/webfinger.php',
    code: `<?php
add_action( 'init', function () {
	$path = wp_parse_url( $_SERVER['REQUEST_URI'] ?? '', PHP_URL_PATH );
	if ( ${phpString(webfingerPath)} !== $path ) {
		return;
	}
	header( 'Access-Control-Allow-Origin: *' );
	$asked = $_GET['resource'] ?? '';
	if ( ! is_string( $asked ) || ${phpString(acct(aliasUser, aliasHost).toLowerCase())} !== strtolower( $asked ) ) {
		status_header( 404 );
		exit;
	}
	wp_redirect( ${phpString(webfingerUrl(user, host))}, 302 );
	exit;
} );
`,
  },
];

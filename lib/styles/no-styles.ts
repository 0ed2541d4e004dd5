/** In the browser: the page came with its styles. */
export const builtStyles = '';

/** In the browser: the page came with its styles. */
export const builtStyles = '';

/** And with its font. */
export const builtFont: string | undefined = undefined;

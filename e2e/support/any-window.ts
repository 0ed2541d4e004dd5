/** For tests of what no window changes: they run in one project, see `playwright.config.ts`. */
export const anyWindow = { tag: '@any-window' };

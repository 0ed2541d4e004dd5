/**
 * The keys of the web interface worth learning first; several in one row are alternatives, `+` joins keys pressed one after the
 * other. Read in app/javascript/mastodon/features/keyboard_shortcuts at 4.6.5.
 */
export const shortcuts = {
  help: ['?'],
  next: ['j'],
  previous: ['k'],
  top: ['0'],
  write: ['n'],
  search: ['s', '/'],
  open: ['Enter', 'o'],
  reply: ['r'],
  boost: ['b'],
  quote: ['q'],
  favourite: ['f'],
  unfold: ['x'],
  translate: ['t'],
  home: ['g+h'],
  notifications: ['g+n'],
} as const satisfies Record<string, readonly string[]>;

export type Shortcut = keyof typeof shortcuts;

/** The rows, in the order they are shown. */
export const shortcutNames = Object.keys(shortcuts) as Shortcut[];

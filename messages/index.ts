import type { Locale } from '@/lib/i18n/routing';
import type chooseServer from './en/choose-server.json';
import type common from './en/common.json';
import type fromTwitter from './en/from-twitter.json';
import type gettingStarted from './en/getting-started.json';
import type guides from './en/guides.json';
import type home from './en/home.json';
import type moveGuide from './en/move-guide.json';
import type pictures from './en/pictures.json';
import type preview from './en/preview.json';
import type tools from './en/tools.json';
import type serverCheck from './en/server-check.json';

/** All texts of a language, by namespace. English is the source of the keys and arguments; see messages/README.md. */
export type Messages = {
  Common: typeof common;
  Home: typeof home;
  MoveGuide: typeof moveGuide;
  GettingStarted: typeof gettingStarted;
  FromTwitter: typeof fromTwitter;
  Guides: typeof guides;
  ChooseServer: typeof chooseServer;
  Preview: typeof preview;
  ServerCheck: typeof serverCheck;
  Pictures: typeof pictures;
  Tools: typeof tools;
};

const loaders: Record<Locale, { [Namespace in keyof Messages]: () => Promise<{ default: unknown }> }> = {
  en: {
    Common: () => import('./en/common.json'),
    Home: () => import('./en/home.json'),
    MoveGuide: () => import('./en/move-guide.json'),
    GettingStarted: () => import('./en/getting-started.json'),
    FromTwitter: () => import('./en/from-twitter.json'),
    Guides: () => import('./en/guides.json'),
    ChooseServer: () => import('./en/choose-server.json'),
    Preview: () => import('./en/preview.json'),
    ServerCheck: () => import('./en/server-check.json'),
    Pictures: () => import('./en/pictures.json'),
    Tools: () => import('./en/tools.json'),
  },
  da: {
    Common: () => import('./da/common.json'),
    Home: () => import('./da/home.json'),
    MoveGuide: () => import('./da/move-guide.json'),
    GettingStarted: () => import('./da/getting-started.json'),
    FromTwitter: () => import('./da/from-twitter.json'),
    Guides: () => import('./da/guides.json'),
    ChooseServer: () => import('./da/choose-server.json'),
    Preview: () => import('./da/preview.json'),
    ServerCheck: () => import('./da/server-check.json'),
    Pictures: () => import('./da/pictures.json'),
    Tools: () => import('./da/tools.json'),
  },
};

const loaded = new Map<Locale, Promise<Messages>>();

async function load(locale: Locale): Promise<Messages> {
  const entries = Object.entries(loaders[locale]).map(
    async ([namespace, file]) => [namespace, (await file()).default] as const,
  );
  return Object.fromEntries(await Promise.all(entries)) as Messages;
}

/** The texts of a language, read once per process. */
export function loadMessages(locale: Locale): Promise<Messages> {
  const messages = loaded.get(locale) ?? load(locale);
  loaded.set(locale, messages);
  return messages;
}

import { keepAllTogether } from '@/lib/i18n/keep-together';
import type { Locale } from '@/lib/i18n/routing';
import type about from './en/about.json';
import type accessibility from './en/accessibility.json';
import type cautions from './en/cautions.json';
import type chooseServer from './en/choose-server.json';
import type common from './en/common.json';
import type facts from './en/facts.json';
import type forAdmins from './en/for-admins.json';
import type fromTwitter from './en/from-twitter.json';
import type gettingStarted from './en/getting-started.json';
import type guideSteps from './en/guide-steps.json';
import type guides from './en/guides.json';
import type home from './en/home.json';
import type moveGuide from './en/move-guide.json';
import type moveOther from './en/move-other.json';
import type ownDomain from './en/own-domain.json';
import type pictures from './en/pictures.json';
import type preview from './en/preview.json';
import type privacy from './en/privacy.json';
import type searchTexts from './en/search.json';
import type serverCheck from './en/server-check.json';
import type situations from './en/situations.json';
import type tips from './en/tips.json';
import type tools from './en/tools.json';
import type trouble from './en/trouble.json';
import type troubleAfter from './en/trouble-after.json';
import type troubleBefore from './en/trouble-before.json';
import type troubleImport from './en/trouble-import.json';
import type troubleMove from './en/trouble-move.json';
import type troubleServer from './en/trouble-server.json';

/** All texts of a language, by namespace. English is the source of the keys and arguments; see messages/README.md. */
export type Messages = {
  About: typeof about;
  Accessibility: typeof accessibility;
  Common: typeof common;
  Home: typeof home;
  MoveGuide: typeof moveGuide;
  MoveOther: typeof moveOther;
  Cautions: typeof cautions;
  Situations: typeof situations;
  Facts: typeof facts;
  GettingStarted: typeof gettingStarted;
  FromTwitter: typeof fromTwitter;
  GuideSteps: typeof guideSteps;
  Guides: typeof guides;
  ChooseServer: typeof chooseServer;
  OwnDomain: typeof ownDomain;
  Preview: typeof preview;
  Search: typeof searchTexts;
  Privacy: typeof privacy;
  ServerCheck: typeof serverCheck;
  Tips: typeof tips;
  Pictures: typeof pictures;
  Tools: typeof tools;
  ForAdmins: typeof forAdmins;
  Trouble: typeof trouble;
  TroubleBefore: typeof troubleBefore;
  TroubleMove: typeof troubleMove;
  TroubleAfter: typeof troubleAfter;
  TroubleImport: typeof troubleImport;
  TroubleServer: typeof troubleServer;
};

const loaders: Record<Locale, { [Namespace in keyof Messages]: () => Promise<{ default: unknown }> }> = {
  en: {
    About: () => import('./en/about.json'),
    Accessibility: () => import('./en/accessibility.json'),
    Common: () => import('./en/common.json'),
    Home: () => import('./en/home.json'),
    MoveGuide: () => import('./en/move-guide.json'),
    MoveOther: () => import('./en/move-other.json'),
    Cautions: () => import('./en/cautions.json'),
    Situations: () => import('./en/situations.json'),
    Facts: () => import('./en/facts.json'),
    GettingStarted: () => import('./en/getting-started.json'),
    FromTwitter: () => import('./en/from-twitter.json'),
    GuideSteps: () => import('./en/guide-steps.json'),
    Guides: () => import('./en/guides.json'),
    ChooseServer: () => import('./en/choose-server.json'),
    OwnDomain: () => import('./en/own-domain.json'),
    Preview: () => import('./en/preview.json'),
    Search: () => import('./en/search.json'),
    Privacy: () => import('./en/privacy.json'),
    ServerCheck: () => import('./en/server-check.json'),
    Tips: () => import('./en/tips.json'),
    Pictures: () => import('./en/pictures.json'),
    Tools: () => import('./en/tools.json'),
    ForAdmins: () => import('./en/for-admins.json'),
    Trouble: () => import('./en/trouble.json'),
    TroubleBefore: () => import('./en/trouble-before.json'),
    TroubleMove: () => import('./en/trouble-move.json'),
    TroubleAfter: () => import('./en/trouble-after.json'),
    TroubleImport: () => import('./en/trouble-import.json'),
    TroubleServer: () => import('./en/trouble-server.json'),
  },
  da: {
    About: () => import('./da/about.json'),
    Accessibility: () => import('./da/accessibility.json'),
    Common: () => import('./da/common.json'),
    Home: () => import('./da/home.json'),
    MoveGuide: () => import('./da/move-guide.json'),
    MoveOther: () => import('./da/move-other.json'),
    Cautions: () => import('./da/cautions.json'),
    Situations: () => import('./da/situations.json'),
    Facts: () => import('./da/facts.json'),
    GettingStarted: () => import('./da/getting-started.json'),
    FromTwitter: () => import('./da/from-twitter.json'),
    GuideSteps: () => import('./da/guide-steps.json'),
    Guides: () => import('./da/guides.json'),
    ChooseServer: () => import('./da/choose-server.json'),
    OwnDomain: () => import('./da/own-domain.json'),
    Preview: () => import('./da/preview.json'),
    Search: () => import('./da/search.json'),
    Privacy: () => import('./da/privacy.json'),
    ServerCheck: () => import('./da/server-check.json'),
    Tips: () => import('./da/tips.json'),
    Pictures: () => import('./da/pictures.json'),
    Tools: () => import('./da/tools.json'),
    ForAdmins: () => import('./da/for-admins.json'),
    Trouble: () => import('./da/trouble.json'),
    TroubleBefore: () => import('./da/trouble-before.json'),
    TroubleMove: () => import('./da/trouble-move.json'),
    TroubleAfter: () => import('./da/trouble-after.json'),
    TroubleImport: () => import('./da/trouble-import.json'),
    TroubleServer: () => import('./da/trouble-server.json'),
  },
};

const loading = new Map<Locale, Promise<Messages>>();
const loaded = new Map<Locale, Messages>();

async function load(locale: Locale): Promise<Messages> {
  const entries = Object.entries(loaders[locale]).map(
    async ([namespace, file]) => [namespace, keepAllTogether((await file()).default)] as const,
  );
  const messages = Object.fromEntries(await Promise.all(entries)) as Messages;
  loaded.set(locale, messages);
  return messages;
}

/** The texts of a language, read once per process. */
export function loadMessages(locale: Locale): Promise<Messages> {
  const messages = loading.get(locale) ?? load(locale);
  loading.set(locale, messages);
  return messages;
}

/** The same where they have been read already, for those who cannot wait. */
export function loadedMessages(locale: Locale): Messages | undefined {
  return loaded.get(locale);
}

import { keepAllTogether } from '@/lib/i18n/keep-together';
import { isPseudo, pseudoMessages } from '@/lib/i18n/pseudo';
import type { Locale } from '@/lib/i18n/routing';
import { withEnglish } from '@/lib/i18n/with-english';
import type about from './en/about.json';
import type accessibility from './en/accessibility.json';
import type cautions from './en/cautions.json';
import type chooseServer from './en/choose-server.json';
import type common from './en/common.json';
import type error from './en/error.json';
import type facts from './en/facts.json';
import type filesTexts from './en/files.json';
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
import type software from './en/software.json';
import type tips from './en/tips.json';
import type tools from './en/tools.json';
import type translations from './en/translations.json';
import type trouble from './en/trouble.json';
import type troubleAccount from './en/trouble-account.json';
import type troubleAfter from './en/trouble-after.json';
import type troubleBefore from './en/trouble-before.json';
import type troubleImport from './en/trouble-import.json';
import type troubleMove from './en/trouble-move.json';
import type troubleQuestions from './en/trouble-questions.json';
import type troubleSafety from './en/trouble-safety.json';
import type troubleServer from './en/trouble-server.json';
import type workbench from './en/workbench.json';

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
  Error: typeof error;
  Facts: typeof facts;
  Files: typeof filesTexts;
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
  Software: typeof software;
  Tips: typeof tips;
  Pictures: typeof pictures;
  Tools: typeof tools;
  ForAdmins: typeof forAdmins;
  Translations: typeof translations;
  Trouble: typeof trouble;
  TroubleBefore: typeof troubleBefore;
  TroubleMove: typeof troubleMove;
  TroubleAfter: typeof troubleAfter;
  TroubleImport: typeof troubleImport;
  TroubleServer: typeof troubleServer;
  TroubleAccount: typeof troubleAccount;
  TroubleSafety: typeof troubleSafety;
  TroubleQuestions: typeof troubleQuestions;
  Workbench: typeof workbench;
};

/** The file of each namespace, in the folder of each language. */
const files: Record<keyof Messages, string> = {
  About: 'about',
  Accessibility: 'accessibility',
  Common: 'common',
  Home: 'home',
  MoveGuide: 'move-guide',
  MoveOther: 'move-other',
  Cautions: 'cautions',
  Situations: 'situations',
  Error: 'error',
  Facts: 'facts',
  Files: 'files',
  GettingStarted: 'getting-started',
  FromTwitter: 'from-twitter',
  GuideSteps: 'guide-steps',
  Guides: 'guides',
  ChooseServer: 'choose-server',
  OwnDomain: 'own-domain',
  Preview: 'preview',
  Search: 'search',
  Privacy: 'privacy',
  ServerCheck: 'server-check',
  Software: 'software',
  Tips: 'tips',
  Pictures: 'pictures',
  Tools: 'tools',
  ForAdmins: 'for-admins',
  Translations: 'translations',
  Trouble: 'trouble',
  TroubleBefore: 'trouble-before',
  TroubleMove: 'trouble-move',
  TroubleAfter: 'trouble-after',
  TroubleImport: 'trouble-import',
  TroubleServer: 'trouble-server',
  TroubleAccount: 'trouble-account',
  TroubleSafety: 'trouble-safety',
  TroubleQuestions: 'trouble-questions',
  Workbench: 'workbench',
};

/** A file of a language's folder; nothing where there is none. */
async function read(locale: string, file: string): Promise<unknown> {
  try {
    const { default: content } = await import(`./${locale}/${file}.json`);
    return content;
  } catch {
    return {};
  }
}

const loading = new Map<Locale, Promise<Messages>>();
const loaded = new Map<Locale, Messages>();

async function load(locale: Locale): Promise<Messages> {
  const messages = await loadOwn(locale);
  loaded.set(locale, messages);
  return messages;
}

async function loadOwn(locale: Locale): Promise<Messages> {
  const english = locale === 'en' ? null : await loadMessages('en');
  if (english && isPseudo(locale)) return pseudoMessages(english);
  const entries = Object.entries(files).map(async ([namespace, file]) => {
    return [namespace, keepAllTogether(await read(locale, file))] as const;
  });
  const own = Object.fromEntries(await Promise.all(entries));
  return english ? withEnglish(english, own) : (own as Messages);
}

/** The texts of a language, read once per process; in English what it does not have. */
export function loadMessages(locale: Locale): Promise<Messages> {
  const messages = loading.get(locale) ?? load(locale);
  loading.set(locale, messages);
  return messages;
}

/** The same where they have been read already, for those who cannot wait. */
export function loadedMessages(locale: Locale): Messages | undefined {
  return loaded.get(locale);
}

/** What `search-words.json` of a language may hold; lists are words with commas between them. */
export type SearchWordsFile = {
  stopWords?: string;
  usualWords?: string;
  keepApart?: Readonly<Record<string, string>>;
  synonyms?: Readonly<Record<string, string>>;
  compounds?: { links: string; shortWords: string };
};

/** The words that people search with in a language. */
export async function loadSearchWords(locale: Locale): Promise<SearchWordsFile> {
  return (await read(isPseudo(locale) ? 'en' : locale, 'search-words')) as SearchWordsFile;
}

/** How people ask for each page, by its key, and for a section, by `#` and its id. */
export type SearchPhrases = Readonly<Record<string, readonly string[]>>;

/** How people ask in a language, from `search-phrases.json`. */
export async function loadSearchPhrases(locale: Locale): Promise<SearchPhrases> {
  const table = (await read(isPseudo(locale) ? 'en' : locale, 'search-phrases')) as Record<string, object>;
  // The build makes objects of the lists, as next-intl does with all that it compiles.
  return Object.fromEntries(
    Object.entries(table).map(([key, list]) => [key, Object.values(list) as string[]]),
  );
}

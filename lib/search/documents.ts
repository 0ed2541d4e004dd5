import type { Messages, SearchPhrases } from '@/messages';
import { emptyQuery } from '../address/query';
import { labelLocales } from '../facts/labels/labels';
import { readableMessage } from '../facts/labels/placeholders';
import { findSoftware, softwareIds } from '../facts/software/software';
import { type TroubleId, troubleEntry, troubleIds } from '../help/entries';
import { screenMessage } from '../help/screen-message';
import { troubleParts, troubleText, troubleValues } from '../help/texts';
import type { Locale } from '../i18n/routing';
import { readMove } from '../move/move';
import { situationIds } from '../move/situations/ids';
import { situations } from '../move/situations/situations';
import { moveValues } from '../move/values';
import { type PageKey, pageKeys, pageRow } from '../pages';
import { situationPage } from '../pages/situation-pages';
import { troublePage } from '../pages/trouble-pages';
import { type Argument, type CompiledMessage, messageText } from './message-text';

/** Something a search can find: a page, or a section of one with the id it has there. */
export type Document = {
  page: PageKey;
  section: string | null;
  title: string;
  /** What it is for, in one sentence. */
  purpose: string;
  /** How people ask for it. */
  phrases: readonly string[];
  /** Names that belong to it: of software, of what the screen calls it. */
  names: readonly string[];
  /** What a screen says when it is about this. */
  messages: readonly string[];
  /** Its paragraphs. */
  text: readonly string[];
};

type Branch = { [key: string]: CompiledMessage | Branch };

function isMessage(value: CompiledMessage | Branch | undefined): value is CompiledMessage {
  return typeof value === 'string' || Array.isArray(value);
}

/** Parts of a page's texts that have a title and are no section to be found: a form, and a picture to print. */
const notSections: Partial<Record<PageKey, readonly string[]>> = {
  'guide/own-domain': ['card'],
  'for-admins': ['card', 'poster'],
};

/** Parts of a page's texts that are its menus, its buttons and its head, not what it tells. */
const notTold = new Set(['nav', 'title', 'description', 'shareTitle', 'shareText']);

const namesOfSoftware = softwareIds.map((id) => findSoftware({ id, version: null }).name);

/** Names that lead to a page without standing in its texts: whoever types one software's name wants to leave it, or to know what it can do. */
const names: Partial<Record<PageKey, readonly string[]>> = {
  'guide/move-server': namesOfSoftware,
  facts: namesOfSoftware,
};

/** Reads the texts of a language. */
function reader(messages: Messages, locale: Locale) {
  const { server } = messages.Common;
  const plain = (message: unknown) => messageText(message as CompiledMessage);
  const standIns = {
    name: plain(messages.MoveGuide.handleName),
    yourOld: plain(server.yourOld),
    yourNew: plain(server.yourNew),
    oldHost: plain(server.oldHost),
    newHost: plain(server.newHost),
  };
  const move = readMove(emptyQuery);
  const values: Record<string, unknown> = {
    ...moveValues(move, locale, standIns),
    ...troubleValues(move, locale),
    // Whose software it is, a search does not know: what is told of one must not be told of another.
    fromSoftware: null,
    toSoftware: null,
  };
  const argument: Argument = (name) => {
    const value = Object.hasOwn(values, name) ? values[name] : null;
    return typeof value === 'number' ? `${value}` : typeof value === 'string' && value !== '' ? value : null;
  };
  const text = (message: CompiledMessage) => messageText(message, argument).trim();
  const paragraphs = (value: CompiledMessage | Branch): string[] =>
    isMessage(value) ? [text(value)] : Object.values(value).flatMap(paragraphs);
  const at = (path: string) =>
    path.split('.').reduce<unknown>((branch, name) => (branch as Branch | undefined)?.[name], messages) as
      | CompiledMessage
      | Branch
      | undefined;
  const textAt = (path: string) => {
    const message = at(path);
    return isMessage(message) ? text(message) : '';
  };
  return { at, text, textAt, paragraphs };
}

type Reader = ReturnType<typeof reader>;

const noPhrases: readonly string[] = [];

function phrasesFor(page: PageKey, section: string | null, phrases: SearchPhrases): readonly string[] {
  return phrases[section === null ? page : `${page}#${section}`] ?? noPhrases;
}

function pageDocuments(
  page: PageKey,
  phrases: SearchPhrases,
  { at, text, textAt, paragraphs }: Reader,
): Document[] {
  const { namespace } = pageRow(page);
  const texts = at(namespace) as Branch;
  const own = Object.entries(texts).filter(([key, value]) => isMessage(value) && !notTold.has(key));
  const sections = Object.entries(texts).flatMap(([section, value]): Document[] => {
    if (isMessage(value) || notSections[page]?.includes(section) || !isMessage(value.title)) return [];
    const { title, ...rest } = value;
    return [
      {
        page,
        section,
        title: text(title),
        purpose: '',
        phrases: phrasesFor(page, section, phrases),
        names: [],
        messages: [],
        text: paragraphs(rest),
      },
    ];
  });
  return [
    {
      page,
      section: null,
      title: textAt(`${namespace}.title`),
      purpose: textAt(`${namespace}.description`),
      phrases: phrasesFor(page, null, phrases),
      names: [textAt(`${namespace}.nav`), ...(names[page] ?? [])],
      messages: [],
      text: [...own.flatMap(([, value]) => paragraphs(value)), ...ownSteps(page, { at, paragraphs })],
    },
    ...sections,
  ];
}

/** The steps of a situation that no other page has. */
function ownSteps(page: PageKey, { at, paragraphs }: Pick<Reader, 'at' | 'paragraphs'>): readonly string[] {
  const id = situationIds.find((known) => situationPage(known) === page);
  if (id === undefined) return [];
  const { from, to } = readMove(emptyQuery);
  return situations[id].steps([], { from: from.software, to: to.software }).flatMap((step) => {
    const texts = at(`Situations.steps.${step}`);
    return texts === undefined ? [] : paragraphs(texts);
  });
}

function helpDocument(id: TroubleId, locale: Locale, phrases: SearchPhrases, { textAt }: Reader): Document {
  const { messages, labels } = troubleEntry(id);
  const page = troublePage(id);
  const everyLanguage = (keys: typeof messages) =>
    labelLocales.flatMap((other) => keys.map((key) => readableMessage(screenMessage(key, other))));
  return {
    page,
    section: null,
    title: textAt(troubleText(id, 'title')),
    purpose: '',
    phrases: phrasesFor(page, null, phrases),
    names: labels.map((key) => screenMessage(key, locale)),
    messages: everyLanguage(messages),
    text: troubleParts.map((part) => textAt(troubleText(id, part))).filter(Boolean),
  };
}

/** Everything a search knows, in one language; pages that share texts count once. */
export function siteDocuments(
  messages: Messages,
  locale: Locale,
  phrases: SearchPhrases,
): readonly Document[] {
  const read = reader(messages, locale);
  const seen = new Set<string>();
  const pages = pageKeys.flatMap((page) => {
    const { namespace } = pageRow(page);
    if (page.startsWith('guide/trouble/') || page === 'search' || page === '' || seen.has(namespace))
      return [];
    seen.add(namespace);
    return pageDocuments(page, phrases, read);
  });
  return [...pages, ...troubleIds.map((id) => helpDocument(id, locale, phrases, read))];
}

import type { Messages } from '@/messages';
import { type PageKey, pageKeys, pageRow } from '../pages';
import { type CompiledMessage, messageText } from './message-text';

/** Something a search can find: a page, or a section of one with the id it has there. */
export type Document = { page: PageKey; section: string | null; title: string; text: string };

type Branch = { [key: string]: CompiledMessage | Branch };

function isMessage(value: CompiledMessage | Branch): value is CompiledMessage {
  return typeof value === 'string' || Array.isArray(value);
}

function textOf(value: CompiledMessage | Branch): string {
  return isMessage(value) ? messageText(value) : Object.values(value).map(textOf).join(' ');
}

function titleOf(branch: Branch): string | null {
  const { title } = branch;
  return title !== undefined && isMessage(title) ? messageText(title).trim() : null;
}

/** Parts of a page's texts that have a title and are no section to be found: a form, and a picture to print. */
const notSections: Partial<Record<PageKey, readonly string[]>> = {
  'guide/own-domain': ['card'],
  'for-admins': ['card', 'poster'],
};

/** A section is a part of a page's texts that has a title; its name there is its id on the page. */
function sectionsOf(page: PageKey, texts: Branch): Document[] {
  return Object.entries(texts).flatMap(([section, value]) => {
    if (isMessage(value) || notSections[page]?.includes(section)) return [];
    const title = titleOf(value);
    return title === null ? [] : [{ page, section, title, text: textOf(value) }];
  });
}

/** Everything the search over the whole site knows, in the language of these messages; pages that share texts count once. */
export function siteDocuments(messages: Messages): readonly Document[] {
  const seen = new Set<string>();
  return pageKeys.flatMap((page) => {
    const { namespace } = pageRow(page);
    if (seen.has(namespace)) return [];
    seen.add(namespace);
    const texts = namespace
      .split('.')
      .reduce<unknown>((branch, name) => (branch as Branch)[name], messages) as Branch;
    const own = Object.values(texts).filter(isMessage).map(textOf).join(' ');
    return [{ page, section: null, title: titleOf(texts) ?? '', text: own }, ...sectionsOf(page, texts)];
  });
}

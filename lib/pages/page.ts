import type { Messages } from '@/messages';
import type { FieldName } from '../address/fields';
import type { PreviewGuide } from './previews';

type WithTexts<Texts> = {
  [Name in keyof Texts]: Texts[Name] extends { nav: string; title: string; description: string }
    ? Name
    : never;
}[keyof Texts];

/** Namespaces of pages: those with a name for menus, a title and a description. */
export type PageNamespace = WithTexts<Messages> | `Situations.${WithTexts<Messages['Situations']>}`;

/** One page, as all lists of pages know it. */
export type Page = {
  /** The parameters that it is made from. */
  params: readonly FieldName[];
  /** The parameters that it only hands on, so that the reader finds their servers again on the next page. */
  carries?: readonly FieldName[];
  /** Its texts, with its name for menus among them. */
  namespace: PageNamespace;
  /** Its picture in shared links. */
  preview: PreviewGuide;
};

import type { Locale } from '@/lib/i18n/routing';
import type english from '@/messages/en/workbench.json';
import { textsOf } from '../texts';

type Texts<Tree> = { [Key in keyof Tree]: Tree[Key] extends string ? string : Texts<Tree[Key]> };

/** The texts of the workbench in the reader's language, with `{arguments}` where only the browser knows what to put in. */
export type WorkbenchTexts = Texts<typeof english>;

/** The texts of a language, fetched when the first file is chosen. */
export function loadWorkbenchTexts(locale: Locale): Promise<WorkbenchTexts> {
  return textsOf(locale, (language) => import(`../../../messages/${language}/workbench.json`));
}

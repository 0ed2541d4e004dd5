import { asWritten } from '@/lib/browser/checks/texts';
import { keepAllTogether } from '@/lib/i18n/keep-together';
import type { Locale } from '@/lib/i18n/routing';
import type english from '@/messages/en/workbench.json';

type Texts<Tree> = { [Key in keyof Tree]: Tree[Key] extends string ? string : Texts<Tree[Key]> };

/** The texts of the workbench in the reader's language, with `{arguments}` where only the browser knows what to put in. */
export type WorkbenchTexts = Texts<typeof english>;

const files: Record<Locale, () => Promise<{ default: WorkbenchTexts }>> = {
  en: () => import('@/messages/en/workbench.json'),
  da: () => import('@/messages/da/workbench.json'),
};

/** The texts of a language, fetched when the first file is chosen. */
export async function loadWorkbenchTexts(locale: Locale): Promise<WorkbenchTexts> {
  return keepAllTogether(asWritten((await files[locale]()).default));
}

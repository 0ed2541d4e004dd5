import { useState } from 'react';
import type { WorkbenchTexts } from '@/lib/browser/workbench/texts';

/** How a text is copied, and what there is to say about it afterwards. The text may be a promise; one that fails is not copied. */
export function useCopying({ tables }: WorkbenchTexts) {
  const [said, setSaid] = useState('');
  const copy = async (text: string | Promise<string>) => {
    try {
      await navigator.clipboard.writeText(await text);
      setSaid(tables.copied);
    } catch {
      setSaid(tables.notCopied);
    }
  };
  return { copy, said };
}

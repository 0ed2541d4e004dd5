import type { CheckTexts } from '@/lib/browser/checks/texts';
import type { Locale } from '@/lib/i18n/routing';
import type { Side } from '@/lib/move/move';

/** What a check works with: the servers to ask, the guide's address, and the words of the button. */
export type CheckProps = {
  ends: readonly { side: Side; host: string; shown: string }[];
  address: string;
  locale: Locale;
  /** What the button says: it names the hosts. */
  ask: string;
  asking: string;
  notLoaded: string;
  /** What is said where the check itself fails. */
  failed: string;
};

/** What its answers work with besides. `run` counts the presses of the button; each one asks anew. */
export type AnswersProps = CheckProps & {
  texts: CheckTexts;
  run: number;
  onStatus: (status: string) => void;
};

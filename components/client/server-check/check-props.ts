import type { CheckTexts } from '@/lib/browser/checks/texts';
import type { Locale } from '@/lib/i18n/routing';
import type { Side } from '@/lib/move/move';

/** Props of the check: the servers to ask, the address of the guide, and the texts of the button. */
export type CheckProps = {
  ends: readonly { side: Side; host: string; shown: string }[];
  address: string;
  locale: Locale;
  /** The label of the button. It names the hosts. */
  ask: string;
  asking: string;
  notLoaded: string;
  /** What is said where the check itself fails. */
  failed: string;
};

/** Props of its results. `run` counts the clicks on the button; each one asks again. */
export type ResultsProps = CheckProps & {
  texts: CheckTexts;
  run: number;
  onStatus: (status: string) => void;
};

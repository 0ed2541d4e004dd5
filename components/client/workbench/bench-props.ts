import type { Desk } from '@/lib/browser/workbench/client';
import type { WorkbenchTexts } from '@/lib/browser/workbench/texts';
import type { Locale } from '@/lib/i18n/routing';

/** The new server, where it is named: its host, and how it is shown. */
export type NewServer = { host: string; shown: string } | null;

/** Props of the workbench: what the page knows, and the texts that stand there before the rest is fetched. */
export type WorkbenchProps = {
  locale: Locale;
  to: NewServer;
  /** The software that reads files we can write, for a menu; the new server's first. */
  targets: readonly { id: string; name: string }[];
  choose: string;
  drop: string;
  tooMany: string;
  loading: string;
  notLoaded: string;
  failed: string;
};

/** What every part of it is given. */
export type BenchProps = WorkbenchProps & { desk: Desk; texts: WorkbenchTexts };

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ServerName } from '@/components/server/server-name';
import { keepStops } from '@/components/ui/keep-stops';
import { UiLabel } from '@/components/ui/ui-label';
import type { End } from '@/lib/move/move';

/** The sentences under the pictures: `say(key, words)`, with labels set as labels and the server's name in its colour. */
export function useCaption(end: End) {
  const t = useTranslations('Pictures');
  return (key: Parameters<typeof t.rich>[0], words: Record<string, string | number> = {}): ReactNode =>
    keepStops(
      t.rich(key, {
        ...words,
        ui: (chunks: ReactNode) => <UiLabel>{chunks}</UiLabel>,
        server: () => <ServerName end={end} />,
      } as never),
    );
}

import { Callout } from '@/components/ui/callout';
import type { OwnGuide } from '@/lib/move/own-server';
import { useTwitterText } from '../text';

const topics = ['boost', 'quote', 'order', 'search', 'ads', 'verify', 'edit'] as const;

/** What works otherwise than one is used to. */
export function DifferentSection({ guide }: { guide: OwnGuide }) {
  const { t, say } = useTwitterText(guide);
  return (
    <>
      {topics.map((topic) => (
        <section key={topic}>
          <h3>{t(`different.${topic}.title`)}</h3>
          <p>{say(`different.${topic}.what`)}</p>
          <p>{say(`different.${topic}.so`)}</p>
        </section>
      ))}
      <h3>{t('different.message.title')}</h3>
      <p>{say('different.message.what')}</p>
      <Callout kind="important">{say('different.message.so')}</Callout>
    </>
  );
}

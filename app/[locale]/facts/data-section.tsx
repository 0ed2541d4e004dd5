import { useTranslations } from 'next-intl';
import { SnippetBlock } from '@/components/guide/snippet-block';
import { siteOrigin } from '@/lib/pages/site';

/** The facts as a file for others: where it is, what is in it, and an example of its use. */
export function DataSection() {
  const t = useTranslations('Facts');
  const file = `${siteOrigin()}/facts.json`;
  const example = `curl -s ${file} | jq '.software[] | select(.value == "mastodon@4.7") | {read, moves, pages: (.pages | {alias, move})}'`;
  return (
    <section id="data" aria-labelledby="data-title">
      <h2 id="data-title">{t('dataTitle')}</h2>
      <p>
        {t.rich('data', {
          file: (chunks) => <a href="/facts.json">{chunks}</a>,
          schema: (chunks) => <a href="/facts.schema.json">{chunks}</a>,
          licence: (chunks) => <a href="https://creativecommons.org/publicdomain/zero/1.0/">{chunks}</a>,
        })}
      </p>
      <SnippetBlock snippet={{ file: 'shell', code: example }} label={t('dataExample')} isOwn />
    </section>
  );
}

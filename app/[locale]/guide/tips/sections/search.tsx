import { useLocale } from 'next-intl';
import { searchExample, searchOperatorNames } from '@/lib/facts/guides/search-operators';
import type { OwnGuide } from '@/lib/move/own-server';
import { useTipsText } from '../text';

/** What the search field understands. */
export function SearchSection({ guide }: { guide: OwnGuide }) {
  const { t, say } = useTipsText(guide);
  const locale = useLocale();
  return (
    <>
      <p>{say('search.intro')}</p>
      <table className="word-table">
        <thead>
          <tr>
            <th scope="col">{t('search.write')}</th>
            <th scope="col">{t('search.finds')}</th>
          </tr>
        </thead>
        <tbody>
          {searchOperatorNames.map((name) => (
            <tr key={name}>
              <th scope="row">
                <code>{searchExample(name, locale)}</code>
              </th>
              <td>{say(`search.${name}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say('search.combine')}</p>
      <p>{say('search.found')}</p>
    </>
  );
}

import type { OwnGuide } from '@/lib/move/own-server';
import { useTwitterText } from '../text';

const rows = [
  'post',
  'repost',
  'quote',
  'like',
  'bookmark',
  'name',
  'following',
  'forYou',
  'trends',
  'message',
  'checkmark',
  'locked',
  'pinned',
  'lists',
  'community',
  'deck',
] as const;

/** What is called what. */
export function WordsSection({ guide }: { guide: OwnGuide }) {
  const { t, say } = useTwitterText(guide);
  return (
    <>
      <p>{say('words.intro')}</p>
      <table className="word-table">
        <thead>
          <tr>
            <th scope="col">{t('words.there')}</th>
            <th scope="col">{t('words.here')}</th>
            <th scope="col">{t('words.note')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`words.${row}.there`)}</th>
              <td>{say(`words.${row}.here`)}</td>
              <td>{say(`words.${row}.note`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

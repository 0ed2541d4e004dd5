import { Keys } from '@/components/ui/keys';
import { shortcutNames, shortcuts } from '@/lib/facts/guides/shortcuts';
import type { OwnGuide } from '@/lib/move/own-server';
import { useTipsText } from '../text';

/** The keys of the web interface. */
export function KeysSection({ guide }: { guide: OwnGuide }) {
  const { t, say } = useTipsText(guide);
  return (
    <>
      <p>{say('keys.intro')}</p>
      <table className="word-table">
        <thead>
          <tr>
            <th scope="col">{t('keys.key')}</th>
            <th scope="col">{t('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {shortcutNames.map((name) => (
            <tr key={name}>
              <th scope="row">
                <Keys of={shortcuts[name]} />
              </th>
              <td>{say(`keys.${name}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say('keys.shift')}</p>
    </>
  );
}

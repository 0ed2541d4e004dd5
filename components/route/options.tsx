import { suggestedHosts } from '@/lib/address/server/well-known';
import { softwareOptions } from '@/lib/facts/software/options';
import type { Locale } from '@/lib/i18n/routing';

/** The options of the datalist of well-known servers. */
export function ServerOptions({ locale }: { locale: Locale }) {
  return suggestedHosts(locale).map((host) => <option key={host} value={host} />);
}

type SoftwareOptionsProps = { none: string; unknown: string; unlisted?: string };

/**
 * Nothing chosen, under the name of `none`, then all software and versions a server may run, `unknown` for what is none of them, and
 * `unlisted` if the reader chose one besides.
 */
export function SoftwareOptions({ none, unknown, unlisted }: SoftwareOptionsProps) {
  return (
    <>
      <option value="">{none}</option>
      {unlisted && <option value={unlisted}>{unlisted}</option>}
      {softwareOptions.map(({ value, name }) => (
        <option key={value} value={value}>
          {value === 'unknown' ? unknown : name}
        </option>
      ))}
    </>
  );
}

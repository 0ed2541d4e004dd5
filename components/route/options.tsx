import { suggestedHosts } from '@/lib/address/server/well-known';
import { softwareOptions } from '@/lib/facts/software/options';

/** Names of well-known servers, which fields suggest while one types. */
export function ServerOptions() {
  return suggestedHosts.map((host) => <option key={host} value={host} />);
}

/** Nothing chosen, under the name of `none`, then all software and versions a server may run, and `unlisted` if the reader chose one besides. */
export function SoftwareOptions({ none, unlisted }: { none: string; unlisted?: string }) {
  return (
    <>
      <option value="">{none}</option>
      {unlisted && <option value={unlisted}>{unlisted}</option>}
      {softwareOptions.map(({ value, name }) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </>
  );
}

import { suggestedHosts } from '@/lib/address/server/well-known';
import { softwareOptions } from '@/lib/facts/software/options';

/** The options of the datalist of well-known servers. */
export function ServerOptions() {
  return suggestedHosts.map((host) => <option key={host} value={host} />);
}

/** The options of the software field: none, labelled `none`, the reader's own choice if it is not listed, and all software with its versions. */
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

import type { KnownSoftware } from './recognise';
import { rows } from './rows';

/** Every software of ours, as little of it as recognising takes. */
export const knownSoftware: readonly KnownSoftware[] = rows.map((row) => ({
  id: row.id,
  name: row.name,
  names: [row.id, ...(row.aliases ?? [])],
  hasVersions: row.changes !== undefined,
  supported: row.supported ?? [],
}));

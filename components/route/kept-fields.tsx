import { type Query, understood, writeQuery } from '@/lib/address/query';

/** What the address says besides the fields of a form, as hidden fields, so that sending the form does not lose it. */
export function KeptFields({ query }: { query: Partial<Query> }) {
  return [...new URLSearchParams(writeQuery(understood(query)))].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

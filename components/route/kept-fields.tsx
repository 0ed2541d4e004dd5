import { type Query, understood, writeQuery } from '@/lib/address/query';

/** Hidden fields for the query parameters that a form has no field for. */
export function KeptFields({ query }: { query: Partial<Query> }) {
  return [...new URLSearchParams(writeQuery(understood(query)))].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

'use client';

import type { WorkbenchTexts } from '@/lib/browser/workbench/texts';
import type { FiltersSum } from '@/lib/move/files/filters';

/** Mastodon's filters, one a row. */
export function FiltersCard({
  texts: { filters: words },
  filters: { filters },
}: {
  texts: WorkbenchTexts;
  filters: FiltersSum;
}) {
  return (
    <>
      <p>{words.text}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.keywords}</th>
            <th scope="col">{words.action}</th>
          </tr>
        </thead>
        <tbody>
          {filters.map(({ title, keywords, action, expires }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: several filters may have one title.
            <tr key={at}>
              <td>
                <bdi>{title}</bdi>
              </td>
              <td>{keywords}</td>
              <td>
                {words[action]}
                {expires !== null && ` (${words.expires} ${expires})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

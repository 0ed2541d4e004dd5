'use client';

import { useCallback, useState } from 'react';
import type { FileSum } from '@/lib/browser/workbench/protocol';
import type { TableKind } from '@/lib/move/files/kinds';
import type { BenchProps } from './bench-props';
import type { Chosen } from './chosen';
import { ComparePanel } from './compare-panel';
import { FileCard } from './file-card';

const compared = ['followers', 'following'] as const;

/** The reader's files, one under the other, and below them the comparison of two lists of followers or follows. */
export function Bench({
  files,
  onRemove,
  ...props
}: BenchProps & { files: readonly Chosen[]; onRemove: (key: string) => void }) {
  const [sums, setSums] = useState<Readonly<Record<string, FileSum>>>({});
  const onSum = useCallback((key: string, sum: FileSum) => setSums((all) => ({ ...all, [key]: sum })), []);
  const ofKind = (kind: TableKind) =>
    files.filter(({ key }) => {
      const sum = sums[key];
      return sum?.what === 'table' && sum.kind === kind;
    });
  return (
    <>
      {files.map((chosen) => (
        <FileCard key={chosen.key} {...props} chosen={chosen} onSum={onSum} onRemove={onRemove} />
      ))}
      {compared.map((kind) => {
        const alike = ofKind(kind);
        return alike.length > 1 && <ComparePanel key={kind} {...props} kind={kind} files={alike} />;
      })}
    </>
  );
}

'use client';

import { useId, useState } from 'react';
import { fill } from '@/lib/browser/checks/finding';
import { listed } from '@/lib/browser/checks/written';
import { findSoftware } from '@/lib/facts/software/software';
import { formatFor, type Loss } from '@/lib/move/files/convert';
import type { TableKind } from '@/lib/move/files/kinds';
import type { BenchProps } from './bench-props';
import { SaveWanted } from './save-wanted';
import { useDeskAnswer } from './use-desk-answer';

const noLosses: readonly Loss[] = [];

/** The same file for another software, and what of it that does not take. */
export function ConvertFile({
  desk,
  texts,
  locale,
  targets,
  fileKey,
  kind,
}: BenchProps & { fileKey: string; kind: TableKind }) {
  const id = useId();
  const able = targets.filter(
    (target) => formatFor(kind, findSoftware({ id: target.id, version: null })) !== null,
  );
  const [chosen, setChosen] = useState(able[0]?.id ?? '');
  const losses = useDeskAnswer(desk, 'losses', { key: fileKey, software: chosen }, noLosses);
  const target = able.find((each) => each.id === chosen);
  if (!target) return null;

  const words = texts.convert;
  const lost = listed(
    losses.map((loss) => words.loss[loss]),
    locale,
  );
  return (
    <details className="bench-table">
      <summary>{words.title}</summary>
      <p className="bench-kind">
        <label htmlFor={id}>{words.label}</label>
        <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {able.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      </p>
      <p role="status">{losses.length === 0 ? words.note : fill(words.losses, { losses: lost })}</p>
      <p className="bench-actions">
        <SaveWanted desk={desk} fileKey={fileKey} wanted={{ what: 'converted', software: chosen }}>
          {fill(words.save, { software: target.name })}
        </SaveWanted>
      </p>
    </details>
  );
}

'use client';

import type { Wanted } from '@/lib/browser/workbench/protocol';
import type { BenchProps } from './bench-props';
import { saveBlob } from './save-blob';

/** A button that saves something of a file. */
export function SaveWanted({
  desk,
  fileKey,
  wanted,
  children,
}: Pick<BenchProps, 'desk'> & { fileKey: string; wanted: Wanted; children: string }) {
  const save = () =>
    desk.call('save', { key: fileKey, wanted }).answer.then(saveBlob, () => {
      // The file was put away meanwhile, and this button with it.
    });
  return (
    <button type="button" className="quiet-button" onClick={save}>
      {children}
    </button>
  );
}

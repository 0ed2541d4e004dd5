import { type CautionId, type CautionNeed, type CautionScope, cautionIds, cautionRules } from './cautions';
import type { PlannedFile } from './files';
import type { Software } from './types';

/** A caution, and the account it is about. */
export type PlannedCaution = { id: CautionId; side: 'from' | 'to' | 'pair' };

/** What a plan holds that cautions depend on: whether followers move, and the files that come along. */
export type Planned = { move: boolean; files: readonly PlannedFile[] };

/** What to warn about on the way from one server to another, in the order a reader should meet it. */
export function cautionsFor(from: Software, to: Software, planned: Planned): readonly PlannedCaution[] {
  const all = [...ofSide(from, 'from'), ...ofSide(to, 'to'), ...ofPair(to, planned.files)];
  const has: Record<CautionNeed, boolean> = { move: planned.move, files: planned.files.length > 0 };
  return cautionIds
    .filter((id) => cautionRules[id].needs.every((need) => has[need]))
    .flatMap((id) => all.filter((caution) => caution.id === id));
}

function ofSide(software: Software, side: 'from' | 'to'): readonly PlannedCaution[] {
  const ending: readonly CautionId[] = software.supportEnds ? ['supportEnding'] : [];
  return [...software.cautions, ...ending]
    .filter((id) => counts(cautionRules[id].on, side))
    .map((id) => ({ id, side }));
}

function counts(scope: CautionScope, side: 'from' | 'to'): boolean {
  return scope === side || scope === 'either';
}

function ofPair(to: Software, files: readonly PlannedFile[]): readonly PlannedCaution[] {
  const ids: Partial<Record<CautionId, boolean>> = {
    headerRowFails: to.family === 'misskey' && files.some(hasHeaderRow),
    domainBlocksCutFollows: files.some(({ kind }) => kind === 'domainBlocks'),
  };
  return cautionIds.filter((id) => ids[id]).map((id) => ({ id, side: 'pair' }));
}

function hasHeaderRow({ kind, export: file }: PlannedFile): boolean {
  return file.format === 'mastodon-csv' && (kind === 'following' || kind === 'mutes');
}

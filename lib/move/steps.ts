import type { MovePlan } from '@/lib/software/plan';

/** The steps of the guide, by name. */
export type StepId = 'ready' | 'export' | 'prepare' | 'import' | 'lastLook' | 'move' | 'after';

const importFirst: readonly StepId[] = ['ready', 'export', 'prepare', 'import', 'lastLook', 'move', 'after'];
const moveFirst: readonly StepId[] = ['ready', 'export', 'prepare', 'lastLook', 'move', 'import', 'after'];

/** The steps in the order that fits the two servers. Importing needs no move, so it comes first unless the new software wants it after. */
export function stepsOf(plan: MovePlan): readonly StepId[] {
  return plan.order === 'moveFirst' ? moveFirst : importFirst;
}

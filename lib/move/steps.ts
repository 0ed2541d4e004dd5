import type { MovePlan } from '@/lib/facts/software/plan';

/** The steps of the move guide, by name. */
export const guideSteps = [
  'ready',
  'export',
  'prepare',
  'import',
  'lastLook',
  'move',
  'archive',
  'bringArchive',
  'tell',
  'after',
] as const;
export type GuideStep = (typeof guideSteps)[number];

/** Steps that only the pages for special situations have. */
export const situationSteps = [
  'beforeTheDate',
  'stillLogIn',
  'newAccount',
  'findEachOther',
  'nextTime',
  'saveFiles',
  'askForReturn',
  'cancelRedirect',
  'newName',
  'oldestAccount',
  'whatIsLost',
  'bridge',
] as const;
export type SituationStep = (typeof situationSteps)[number];

export type StepId = GuideStep | SituationStep;

/** True for a step of the move guide itself. */
export function isGuideStep(step: StepId): step is GuideStep {
  return guideSteps.some((known) => known === step);
}

/**
 * The steps that there are for two servers, in their order. What cannot be done has no step. Importing needs no move, so it comes
 * first, unless the new software wants it after.
 */
export function stepsOf(plan: MovePlan): readonly GuideStep[] {
  const hasFiles = plan.files.length > 0;
  const only = (step: GuideStep, isThere: boolean): GuideStep[] => (isThere ? [step] : []);
  const fetched = only('export', hasFiles);
  const imported = only('import', hasFiles);
  const archive = only('archive', plan.ownArchive !== null);
  const brought = only('bringArchive', plan.ownArchive !== null);
  if (plan.followers === 'no') return ['ready', ...fetched, ...archive, 'prepare', ...imported, 'tell'];

  // The tool makes the two accounts known to each other itself.
  const prepared = only('prepare', plan.followers !== 'tool');
  const moved: GuideStep[] = ['lastLook', 'move'];
  const middle = plan.order === 'moveFirst' ? [...moved, ...imported] : [...imported, ...moved];
  // Where nobody knows whether followers can be moved, they may have to be asked.
  const asked = only('tell', plan.followers === 'unknown');
  // An account that has moved may hand out no archive any more, and the new server may take it in only after the move.
  return ['ready', ...fetched, ...archive, ...prepared, ...middle, ...brought, ...asked, 'after'];
}

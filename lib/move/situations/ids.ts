/** Names of all situations with a page of their own, in the order of the list of them. */
export const situationIds = [
  'closing',
  'readOnly',
  'gone',
  'suspended',
  'forgot',
  'back',
  'onward',
  'newName',
  'bridged',
] as const;
export type SituationId = (typeof situationIds)[number];

/** True for the name of a situation. */
export function isSituation(value: string): value is SituationId {
  return situationIds.some((known) => known === value);
}

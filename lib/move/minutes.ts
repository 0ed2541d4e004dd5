import type { StepId } from './steps';

/** About how long each step takes somebody who has not done it before, in minutes, waiting not counted. Our own estimate. */
export const stepMinutes: Record<StepId, number> = {
  ready: 5,
  export: 3,
  prepare: 7,
  import: 5,
  lastLook: 3,
  move: 4,
  archive: 5,
  bringArchive: 3,
  tell: 5,
  after: 3,
  beforeTheDate: 3,
  newAccount: 5,
  findEachOther: 10,
  nextTime: 2,
  saveFiles: 5,
  askForReturn: 5,
  cancelRedirect: 2,
  newName: 3,
  oldestAccount: 3,
  whatIsLost: 3,
  stillLogIn: 3,
  bridge: 5,
};

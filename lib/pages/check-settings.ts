import { readSettings, UnusableSetting } from './settings';

/** Ends the process with one sentence where a setting cannot be used. For Node alone. */
export function checkSettings(): void {
  try {
    readSettings(process.env);
  } catch (error) {
    if (!(error instanceof UnusableSetting)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

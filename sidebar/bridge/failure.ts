import { fillIn, words } from '../words';
import { CallFailed } from './server';

/** What to tell a person when a call failed: the reason, and what it may be when it failed at once. */
export function failure(error: unknown): string {
  const { callFailed, twoAccounts } = words.wizardPage;
  const message = fillIn(callFailed, { message: (error as Error).message });
  return error instanceof CallFailed && error.atOnce ? `${message}\n${twoAccounts}` : message;
}

import type { Issue } from '../../core/issue';

/** What was made so far, and how to unmake it: only that is removed when the rest fails. */
export class Undo {
  private readonly steps: { readonly what: string; readonly run: () => void }[] = [];

  /** Notes a thing about to be made, by a name that a person would find it under. */
  add(what: string, run: () => void): void {
    this.steps.push({ what, run });
  }

  /**
   * Unmakes everything, last first, trying each step twice because services fail at times.
   * Gives the Issue to show: it names what could not be removed.
   */
  run(error: unknown): Issue {
    const issue = failure(error);
    const left = this.unmake();
    if (left === '') return issue;
    return { ...issue, code: 'failedUnclean', values: { ...issue.values, left } };
  }

  /** Unmakes everything and gives the names of what could not be removed, empty if all was. */
  unmake(): string {
    const left = this.steps.reverse().filter(({ run }) => !succeeds(run) && !succeeds(run));
    return left.map(({ what }) => what).join(' · ');
  }
}

/** The Issue for an error of a service: nothing was made, or all of it was removed again. */
export function failure(error: unknown): Issue {
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'failed', path: 'request', values: { reason } };
}

function succeeds(run: () => void): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}

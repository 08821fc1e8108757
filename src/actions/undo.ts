import type { Issue } from '../core/issue';

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
  run(reason: string): Issue {
    const left = this.steps.reverse().filter(({ run }) => !succeeds(run) && !succeeds(run));
    if (left.length === 0) return { code: 'failed', path: 'request', values: { reason } };
    const names = left.map(({ what }) => what).join(', ');
    return { code: 'failedUnclean', path: 'request', values: { reason, left: names } };
  }
}

function succeeds(run: () => void): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}

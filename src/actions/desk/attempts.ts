/** Parts of a run that may fail each by itself, and what went wrong. */
export class Attempts {
  readonly problems: { readonly where: string; readonly reason: string }[] = [];

  /** What the work gives; undefined when it failed, which is noted. */
  at<T>(where: string, work: () => T): T | undefined {
    return this.list(where, work)[0];
  }

  /** The same as a list of one, or of none. */
  list<T>(where: string, work: () => T): T[] {
    try {
      return [work()];
    } catch (error) {
      this.note(where, error instanceof Error ? error.message : String(error));
      return [];
    }
  }

  note(where: string, reason: string): void {
    this.problems.push({ where, reason });
  }
}

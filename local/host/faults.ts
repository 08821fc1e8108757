import { ServiceError } from '../gas/serviceError';

const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id local.';

/** What is to happen at the n-th service call of the next execution. */
export class Faults {
  private planned: { readonly n: number; readonly action: () => void }[] = [];

  at(n: number, action: () => void): void {
    this.planned.push({ n, action });
  }

  /** Makes calls number n to n + times − 1 fail. */
  failAt(n: number, times: number): void {
    for (let i = 0; i < times; i++)
      this.at(n + i, () => {
        throw new ServiceError(TIMED_OUT);
      });
  }

  /** Hands the plans to one execution: they are for that one only. */
  take(): (call: number) => void {
    const planned = this.planned;
    this.planned = [];
    return (call) => {
      for (const { n, action } of planned) if (n === call) action();
    };
  }
}

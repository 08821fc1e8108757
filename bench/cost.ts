import type { Host } from '../local/host/createHost';
import { ms, timed } from './row';

/** What work on a workbook costs. */
export interface Cost {
  readonly what: string;
  /** Service calls of the script. */
  readonly calls: number;
  /** Milliseconds of the script itself, and of the local spreadsheet that it waits for. */
  readonly scriptMs: number;
  readonly engineMs: number;
}

export function costOf(host: Host, what: string, work: () => void): Cost {
  const before = host.engineMs;
  const { ms } = timed(work);
  const engineMs = host.engineMs - before;
  return { what, calls: host.calls.total, scriptMs: ms - engineMs, engineMs };
}

export const costText = ({ calls, scriptMs, engineMs }: Cost): string =>
  `${calls} calls, script ${ms(scriptMs)} + local spreadsheet ${ms(engineMs)}`;

import { createHost, type Host } from '../../local/host/createHost';
import type { HostOptions } from '../../local/host/hostOptions';

/** A clock that stands still: snapshots hold the current time. */
const NOW = Date.parse('2024-05-12T10:00:00+08:00');

/** On a machine that does much else an engine may answer late; how long a test takes is limited anyway. */
const ENGINE_TIMEOUT_MS = 600_000;

export function testHost(options: HostOptions = {}): Host {
  return createHost({ now: () => NOW, engineTimeoutMs: ENGINE_TIMEOUT_MS, ...options });
}

/** Everything in the workbook; compare two with `difference`. */
export const picture = (host: Host): unknown => JSON.parse(JSON.stringify(host.snapshot()));

/** The note of a cell; empty where there is none. */
export const noteAt = (host: Host, sheet: string, a1: string): string =>
  host.snapshot(sheet).sheets[0]?.notes[a1] ?? '';

/** Where two values of JSON differ first, with both sides; undefined when they do not. */
export function difference(before: unknown, after: unknown, path = ''): string | undefined {
  if (Object.is(before, after)) return undefined;
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after)
    return `${path}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`;
  const [a, b] = [before as Record<string, unknown>, after as Record<string, unknown>];
  for (const key in a) {
    const found = difference(a[key], b[key], `${path}/${key}`);
    if (found) return found.slice(0, 300);
  }
  for (const key in b) {
    if (key in a) continue;
    const found = difference(undefined, b[key], `${path}/${key}`);
    if (found) return found.slice(0, 300);
  }
  return undefined;
}

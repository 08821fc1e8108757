/**
 * Memory that host, engine and keeper share, as integers: 1 in the first when an answer lies in the
 * port; in the second the length of a text that says how the engine has ended, and its characters.
 */
const LONGEST = 500;

export const newEngineSignal = () => new Int32Array(new SharedArrayBuffer(4 * (2 + LONGEST)));

/** Wakes who waits for an answer. */
export function signalAnswer(flag: Int32Array): void {
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
}

/** Wakes who waits: there will be no answer any more. */
export function signalEnd(flag: Int32Array, reason: string): void {
  const text = (reason || 'no reason given').slice(0, LONGEST);
  for (let i = 0; i < text.length; i++) Atomics.store(flag, 2 + i, text.charCodeAt(i));
  Atomics.store(flag, 1, text.length);
  signalAnswer(flag);
}

/** How the engine has ended; undefined while it lives. */
export function endOf(flag: Int32Array): string | undefined {
  const length = Atomics.load(flag, 1);
  return length === 0 ? undefined : String.fromCharCode(...flag.subarray(2, 2 + length));
}

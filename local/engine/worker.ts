import { createContext, Script } from 'node:vm';
import { type MessagePort, workerData } from 'node:worker_threads';
import { createUniver } from './createUniver';
import { registerCustomFunctions } from './customFunctions';
import { dispatch } from './dispatch';
import { signalAnswer } from './engineSignal';
import type { Message } from './protocol';
import { type SavedBook, Workbook } from './workbook';

interface WorkerData {
  readonly port: MessagePort;
  /** See engineSignal. */
  readonly flag: Int32Array;
  readonly script: string;
  readonly customFunctions: readonly string[];
  /** A saved workbook, or the name of a new one's first sheet. */
  readonly from: SavedBook | string;
}

const { port, flag, script, customFunctions, from } = workerData as WorkerData;
const RealDate = Date;
/**
 * The host's clock, in its zone, when the message being answered was sent: TODAY() and NOW() follow
 * it, and all formulas of one calculation see the same time.
 */
let clock = RealDate.now();

globalThis.Date = class extends RealDate {
  constructor(...args: unknown[]) {
    if (args.length === 0) super(clock);
    else super(...(args as [number]));
  }
  static override now(): number {
    return clock;
  }
} as DateConstructor;

/**
 * Univer's search tree keeps the ids of formulas that were replaced and says so each time; it skips
 * them, and the results are right.
 */
const reportError = console.error;
console.error = (...message: unknown[]) => {
  if (!String(message[0]).startsWith('Dependency tree not found')) reportError(...message);
};

const book = new Workbook(createUniver(), from);
registerCustomFunctions(book, loadFunctions());

port.on('message', async (message: Message & { clock: number }) => {
  clock = message.clock;
  port.postMessage(await dispatch(book, message));
  signalAnswer(flag);
});

/** Custom functions run beside the engine, in an instance of the script of their own. */
function loadFunctions(): Record<string, (...args: unknown[]) => unknown> {
  const context = createContext({});
  new Script(script).runInContext(context);
  return Object.fromEntries(
    customFunctions.map((name) => [
      name,
      (context as Record<string, (...a: unknown[]) => unknown>)[name] as never,
    ]),
  );
}

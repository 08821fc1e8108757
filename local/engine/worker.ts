import { createContext, Script } from 'node:vm';
import { type MessagePort, workerData } from 'node:worker_threads';
import { createUniver } from './createUniver';
import { registerCustomFunctions } from './customFunctions';
import { dispatch } from './dispatch';
import { signalAnswer } from './engineSignal';
import type { KeptText, Message, Opening, ToEngine } from './protocol';
import { Workbook } from './workbook';

interface WorkerData {
  readonly port: MessagePort;
  /** See engineSignal. */
  readonly flag: Int32Array;
}

const { port, flag } = workerData as WorkerData;
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

/** What a workbook has put off; none of it may reach the next one. */
const timers = new Set<NodeJS.Timeout>();
const startTimer = globalThis.setTimeout;
globalThis.setTimeout = ((fire: () => void, ms?: number) => {
  const timer = startTimer(() => {
    timers.delete(timer);
    fire();
  }, ms);
  timers.add(timer);
  return timer;
}) as typeof setTimeout;

/** What Univer prints when it does not know any more what depends on what: results may be wrong. */
const LOST =
  /^(?:Dependency tree not found|FormulaDependencyTree is null|No sheetData from Formula)/;
let lost: string | undefined;
const print = console.error;
console.error = (...message: unknown[]) => {
  if (LOST.test(String(message[0]))) lost ??= message.join(' ');
  else print(...message);
};

let book: Workbook | undefined;
let script: { readonly source: string; readonly compiled: Script } | undefined;

/** One workbook after the other, each in a Univer of its own: nothing of the one before is left. */
function open({ from, script: source, customFunctions }: Opening): void {
  close();
  book = new Workbook(createUniver(), JSON.parse(textOf(from)));
  registerCustomFunctions(book, loadFunctions(textOf(source), customFunctions));
}

const texts: string[] = [];
function textOf({ place, text = texts[place] }: KeptText): string {
  if (text === undefined) throw new Error(`No text was sent for place ${place}`);
  texts[place] = text;
  return text;
}

/** Univer empties its caches itself when it is disposed of. */
function close(): void {
  book?.univer.dispose();
  book = undefined;
  for (const timer of timers) clearTimeout(timer);
  timers.clear();
}

async function answer(message: Message): Promise<void> {
  if (!book) throw new Error('No workbook is open');
  const answered = await dispatch(book, message);
  const error = `Formulas may have wrong results, the engine has lost track of them: ${lost}`;
  port.postMessage(lost === undefined ? answered : { error });
  lost = undefined;
  signalAnswer(flag);
}

/** Messages in their order; what cannot be done ends the engine, and whoever waits hears of it. */
let turn = Promise.resolve();
port.on('message', (message: ToEngine) => {
  turn = turn.then(() => {
    if (message === 'close') return close();
    clock = message.clock;
    return 'from' in message ? open(message) : answer(message);
  });
});

type Functions = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** Custom functions run beside the engine, in an instance of the script of their own, loaded with the first call. */
function loadFunctions(source: string, names: readonly string[]): Functions {
  let context: object | undefined;
  const loaded = () => {
    if (context) return context as Functions;
    if (script?.source !== source) script = { source, compiled: new Script(source) };
    context = createContext({});
    script.compiled.runInContext(context);
    return context as Functions;
  };
  return Object.fromEntries(names.map((name) => [name, (...args) => loaded()[name]?.(...args)]));
}

import {
  type Answer,
  type Call,
  type Channel,
  changesSheets,
  type Opening,
  type ToEngine,
} from '../engine/protocol';
import type { SavedBook } from '../engine/workbook';
import { handBack, takeEngine } from './enginePool';
import { askEngine, type EngineThread, keptText, startEngine, stopEngine } from './engineThread';

export interface EngineOptions extends Pick<Opening, 'customFunctions'> {
  /** The script that holds the custom functions. */
  readonly script: string;
  /** A saved workbook, or the name of a new one's first sheet. */
  readonly from: SavedBook | string;
  /** Wall clock of the spreadsheet's zone, as milliseconds of this machine's zone. */
  readonly clock: () => number;
  /** After how long without an answer the engine is given up. */
  readonly timeoutMs: number;
  /** Most memory that the engine may take; Node's own limit without it. */
  readonly memoryMb?: number | undefined;
}

/**
 * The spreadsheet engine in a worker, as a channel that blocks until the answer is there: so the
 * script sees calls that return at once, as on Google, while the engine calculates asynchronously.
 * When the engine has ended or does not answer, this call and all later ones fail.
 */
export class EngineChannel implements Channel {
  private readonly thread: EngineThread;
  private isClosed = false;
  private writes: Call[] = [];
  sheetsVersion = 0;
  /** What the engine died of; undefined while it lives. One that is dead is of no use to anybody. */
  deadOf: string | undefined;
  /** Milliseconds that reads have waited for the engine: its time, not the script's. */
  waitedMs = 0;

  constructor(private readonly options: EngineOptions) {
    const { script, customFunctions, from, memoryMb, clock } = options;
    // An engine with a limit of its own serves nobody else.
    this.thread = memoryMb === undefined ? takeEngine() : startEngine(memoryMb);
    const book = typeof from === 'string' ? JSON.stringify(from) : jsonOf(from);
    this.thread.port.postMessage({
      script: keptText(this.thread, script),
      customFunctions,
      from: keptText(this.thread, book),
      clock: clock(),
    } satisfies ToEngine);
  }

  write(op: string, ...args: unknown[]): void {
    this.mustLive();
    if (changesSheets(op, args)) this.sheetsVersion += 1;
    this.writes.push({ op, args });
  }

  read<T>(op: string, ...args: unknown[]): T {
    this.mustLive();
    if (changesSheets(op, args)) this.sheetsVersion += 1;
    const writes = this.writes;
    this.writes = [];
    const { clock, timeoutMs } = this.options;
    const began = performance.now();
    const message = { writes, read: { op, args }, clock: clock() };
    const answer = askEngine(this.thread, message, timeoutMs);
    this.waitedMs += performance.now() - began;
    if (typeof answer !== 'string') return resultOf<T>(op, answer);
    this.isClosed = true;
    stopEngine(this.thread);
    this.deadOf = `Local engine, ${op}: ${answer}`;
    throw new Error(this.deadOf);
  }

  /** Gives up the workbook; its engine waits for the next one. */
  close(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    if (this.options.memoryMb === undefined) handBack(this.thread);
    else stopEngine(this.thread);
  }

  private mustLive(): void {
    if (this.deadOf !== undefined) throw new Error(this.deadOf);
    if (this.isClosed) throw new Error('Local engine: the workbook is closed');
  }
}

/** Workbooks as JSON: many hosts begin with the same one. */
const known = new WeakMap<SavedBook, string>();

function jsonOf(book: SavedBook): string {
  const json = known.get(book) ?? JSON.stringify(book);
  known.set(book, json);
  return json;
}

function resultOf<T>(op: string, answer: Answer): T {
  if ('error' in answer) throw new Error(`Local engine, ${op}: ${answer.error}`);
  return answer.value as T;
}

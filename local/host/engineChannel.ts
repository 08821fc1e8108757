import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Answer, Call, Channel } from '../engine/protocol';
import type { SavedBook } from '../engine/workbook';

const ENGINE = join(__dirname, '..', '..', 'build', 'engine.js');

export interface EngineOptions {
  readonly script: string;
  readonly customFunctions: readonly string[];
  /** A saved workbook, or the name of a new one's first sheet. */
  readonly from: SavedBook | string;
  /** Wall clock of the spreadsheet's zone, as milliseconds of this machine's zone. */
  readonly clock: () => number;
}

/**
 * The spreadsheet engine in a worker, as a channel that blocks until the answer is there: so the
 * script sees calls that return at once, as on Google, while the engine calculates asynchronously.
 */
export class EngineChannel implements Channel {
  private readonly port;
  private readonly worker: Worker;
  private readonly flag: Int32Array;
  private writes: Call[] = [];
  /** Milliseconds that reads have waited for the engine: its time, not the script's. */
  waitedMs = 0;

  constructor(private readonly options: EngineOptions) {
    const { port1, port2 } = new MessageChannel();
    const signal = new SharedArrayBuffer(4);
    const { script, customFunctions, from } = options;
    this.worker = new Worker(ENGINE, {
      workerData: { port: port2, signal, script, customFunctions, from },
      transferList: [port2],
    });
    this.worker.unref();
    this.port = port1;
    this.port.unref();
    this.flag = new Int32Array(signal);
  }

  write(op: string, ...args: unknown[]): void {
    this.writes.push({ op, args });
  }

  read<T>(op: string, ...args: unknown[]): T {
    const writes = this.writes;
    this.writes = [];
    Atomics.store(this.flag, 0, 0);
    this.port.postMessage({ writes, read: { op, args }, clock: this.options.clock() });
    const from = performance.now();
    // A notice of the answer before may come late and wake us too soon.
    while (Atomics.load(this.flag, 0) === 0) Atomics.wait(this.flag, 0, 0);
    this.waitedMs += performance.now() - from;
    const answer = receiveMessageOnPort(this.port)?.message as Answer;
    if ('error' in answer) throw new Error(`Local engine, ${op}: ${answer.error}`);
    return answer.value as T;
  }

  close(): void {
    this.port.close();
    void this.worker.terminate();
  }
}

import { join } from 'node:path';
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';
import { endOf, newEngineSignal } from '../engine/engineSignal';
import type { Answer, KeptText, ToEngine } from '../engine/protocol';

const BUILD = join(__dirname, '..', '..', 'build');
const LOST =
  'What was not saved is lost: go on with a new host (createHost), made from a saved workbook.';

/** The engine in a thread of its own, with a keeper that tells when it has ended. */
export interface EngineThread {
  readonly port: MessagePort;
  readonly keeper: Worker;
  readonly flag: Int32Array;
  /** The place of each text that the engine keeps; those that were asked for last at the end. */
  readonly kept: Map<string, number>;
}

/** Some workbooks and scripts that many hosts of a process open one after the other. */
const PLACES = 8;

export function startEngine(memoryMb?: number): EngineThread {
  const { port1: port, port2 } = new MessageChannel();
  const flag = newEngineSignal();
  const keeper = new Worker(join(BUILD, 'engineKeeper.js'), {
    workerData: {
      engine: join(BUILD, 'engine.js'),
      engineData: { port: port2, flag },
      memoryMb,
    },
    transferList: [port2],
  });
  keeper.unref();
  port.unref();
  return { port, keeper, flag, kept: new Map() };
}

/** A text for the engine, which is sent once. */
export function keptText(engine: EngineThread, text: string): KeptText {
  const { kept } = engine;
  const known = kept.get(text);
  const [oldest] = kept;
  const place = known ?? (oldest && kept.size === PLACES ? oldest[1] : kept.size);
  if (known === undefined && oldest && kept.size === PLACES) kept.delete(oldest[0]);
  kept.delete(text);
  kept.set(text, place);
  return known === undefined ? { place, text } : { place };
}

/** Sleeps until the answer is there; a text says why there will be none. */
export function askEngine(
  { port, flag }: EngineThread,
  message: ToEngine,
  timeoutMs: number,
): Answer | string {
  Atomics.store(flag, 0, 0);
  port.postMessage(message);
  const last = performance.now() + timeoutMs;
  // A notice of the answer before may come late and wake us too soon.
  while (Atomics.load(flag, 0) === 0 && endOf(flag) === undefined) {
    const left = last - performance.now();
    if (left <= 0)
      return `no answer for ${timeoutMs / 1000} s, so the engine was stopped. ${LOST} If the work takes so long, raise engineTimeoutMs.`;
    Atomics.wait(flag, 0, 0, left);
  }
  const answer = receiveMessageOnPort(port)?.message as Answer | undefined;
  return (
    answer ??
    `the engine has ended (${endOf(flag)}). ${LOST} If it lacked memory, raise engineMemoryMb.`
  );
}

export function stopEngine({ port, keeper }: EngineThread): void {
  port.close();
  // The engine ends with its keeper.
  void keeper.terminate();
}

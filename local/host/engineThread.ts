import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { endOf, newEngineSignal } from '../engine/engineSignal';
import type { Answer, Message } from '../engine/protocol';

const BUILD = join(__dirname, '..', '..', 'build');
const LOST =
  'What was not saved is lost: go on with a new host (createHost), made from a saved workbook.';

/** The engine in a thread of its own, with a keeper that tells when it has ended. */
export class EngineThread {
  private readonly port;
  private readonly keeper: Worker;
  private readonly flag: Int32Array;

  constructor(data: object, memoryMb?: number) {
    const { port1, port2 } = new MessageChannel();
    this.flag = newEngineSignal();
    this.keeper = new Worker(join(BUILD, 'engineKeeper.js'), {
      workerData: {
        engine: join(BUILD, 'engine.js'),
        engineData: { ...data, port: port2, flag: this.flag },
        memoryMb,
      },
      transferList: [port2],
    });
    this.keeper.unref();
    this.port = port1;
    this.port.unref();
  }

  /** Sleeps until the answer is there; a text says why there will be none. */
  ask(message: Message & { clock: number }, timeoutMs: number): Answer | string {
    const { flag } = this;
    Atomics.store(flag, 0, 0);
    this.port.postMessage(message);
    const last = performance.now() + timeoutMs;
    // A notice of the answer before may come late and wake us too soon.
    while (Atomics.load(flag, 0) === 0 && endOf(flag) === undefined) {
      const left = last - performance.now();
      if (left <= 0)
        return `no answer for ${timeoutMs / 1000} s, so the engine was stopped. ${LOST} If the work takes so long, raise engineTimeoutMs.`;
      Atomics.wait(flag, 0, 0, left);
    }
    const answer = receiveMessageOnPort(this.port)?.message as Answer | undefined;
    return (
      answer ??
      `the engine has ended (${endOf(flag)}). ${LOST} If it lacked memory, raise engineMemoryMb.`
    );
  }

  close(): void {
    this.port.close();
    // The engine ends with its keeper.
    void this.keeper.terminate();
  }
}

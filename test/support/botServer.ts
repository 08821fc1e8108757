import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { transformFileSync } from '@swc/core';
import type { Behaviour, Command, Seen } from './botServerWorker';

/** How long the server may take to start: it is compiled first. */
const LONGEST_MS = 30_000;

/**
 * The three bots on 127.0.0.1, in a thread of their own, since a script in the local host keeps this one
 * waiting for its answers. Every method returns when the server has done it.
 */
export class BotServer {
  private readonly port;
  private readonly signal = new Int32Array(new SharedArrayBuffer(4));
  private readonly clock = new Float64Array(new SharedArrayBuffer(8));
  private readonly worker: Worker;
  readonly secret = 'SEC密钥0123456789';
  readonly origin: string;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.port.unref();
    const { code } = transformFileSync(join(__dirname, 'botServerWorker.ts'), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    this.worker = new Worker(code, {
      eval: true,
      workerData: { port: port2, signal: this.signal, clock: this.clock, secret: this.secret },
      transferList: [port2],
    });
    this.worker.unref();
    this.origin = this.answer<string>();
  }

  /** Addresses as people paste them. */
  webhooks() {
    return {
      feishu: `${this.origin}/open-apis/bot/v2/hook/feishu-token-1234`,
      dingtalk: `${this.origin}/robot/send?access_token=dingtalk-token-5678`,
      wecom: `${this.origin}/cgi-bin/webhook/send?key=wecom-key-9012`,
    };
  }

  /** The time by which timestamps and rates are judged, in milliseconds since 1970. */
  get now(): number {
    return this.clock[0] as number;
  }
  set now(milliseconds: number) {
    this.clock[0] = milliseconds;
  }

  /** What the bots do with the next messages, one each; after that they take what is right. */
  next(...behaviours: Behaviour[]): void {
    this.ask({ do: 'next', behaviours });
  }
  /** What every message is answered with from now on; undefined for as it should be. */
  always(behaviour?: Behaviour): void {
    this.ask({ do: 'always', ...(behaviour ? { behaviour } : {}) });
  }
  /** Everything that came, in order. */
  seen(): Seen[] {
    return this.ask<Seen[]>({ do: 'seen' });
  }
  forget(): void {
    this.ask({ do: 'forget' });
  }
  close(): void {
    this.port.close();
    void this.worker.terminate();
  }

  private ask<T>(command: Command): T {
    Atomics.store(this.signal, 0, 0);
    this.port.postMessage(command);
    return this.answer<T>();
  }

  private answer<T>(): T {
    if (Atomics.wait(this.signal, 0, 0, LONGEST_MS) === 'timed-out')
      throw new Error('The bots do not answer.');
    return receiveMessageOnPort(this.port)?.message as T;
  }
}

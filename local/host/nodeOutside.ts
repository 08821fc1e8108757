import { createHmac } from 'node:crypto';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { HttpRequest, HttpResponse, Mail, Outside } from '../gas/outside';
import { ServiceError, TEXTS } from '../gas/serviceError';

export interface OutsideOptions {
  /** Google gives up after 60 s. */
  readonly fetchTimeoutMs: number;
  /** Recipients a day. */
  readonly mailQuota: number;
  /** Is told how long a script sleeps; nobody really waits. */
  readonly sleep: (milliseconds: number) => void;
}

/** Other servers for scripts that run in Node: real requests, mail that is only kept. */
export function nodeOutside(options: OutsideOptions): Outside & { readonly mails: Mail[] } {
  const mails: Mail[] = [];
  const used = () => mails.reduce((sum, { to }) => sum + to.length, 0);
  return {
    mails,
    fetch: (request) => fetchNow(request, options.fetchTimeoutMs),
    mail: (mail) => void mails.push(mail),
    mailQuota: () => options.mailQuota - used(),
    hmacSha256: (value, key) => new Uint8Array(createHmac('sha256', key).update(value).digest()),
    sleep: options.sleep,
  };
}

/** Runs in a worker, which lays each answer into the port before it wakes the script. */
const WORKER = `
const { port, signal } = require('node:worker_threads').workerData;
port.on('message', ({ request, timeout }) => {
  const { url, method, contentType, payload, followRedirects } = request;
  fetch(url, {
    method,
    headers: { 'content-type': contentType },
    ...(payload === undefined ? {} : { body: payload }),
    redirect: followRedirects ? 'follow' : 'manual',
    signal: AbortSignal.timeout(timeout),
  })
    .then(async (answer) => ({ status: answer.status, text: await answer.text() }))
    .catch((error) => ({ failed: error.name === 'TimeoutError' ? 'timeout' : 'unavailable' }))
    .then((message) => {
      port.postMessage(message);
      Atomics.store(signal, 0, 1);
      Atomics.notify(signal, 0);
    });
});
`;

type Answer = HttpResponse | { readonly failed: 'timeout' | 'unavailable' };

/** The worker that asks other servers for all scripts of this process: one takes its time to start. */
let asker: ReturnType<typeof startAsker> | undefined;

function startAsker() {
  const { port1: port, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const workerData = { port: port2, signal };
  const worker = new Worker(WORKER, { eval: true, workerData, transferList: [port2] });
  worker.unref();
  port.unref();
  return { port, signal, worker };
}

/** A request whose answer the calling thread sleeps for, as scripts do. */
function fetchNow(request: HttpRequest, timeout: number): HttpResponse {
  asker ??= startAsker();
  const { port, signal, worker } = asker;
  Atomics.store(signal, 0, 0);
  port.postMessage({ request, timeout });
  Atomics.wait(signal, 0, 0, timeout + STARTING_MS);
  const answer = receiveMessageOnPort(port)?.message as Answer | undefined;
  if (!answer) {
    // What it may still answer belongs to nobody.
    void worker.terminate();
    asker = undefined;
  }
  if (!answer || 'failed' in answer)
    throw new ServiceError(TEXTS[answer?.failed ?? 'timeout'](request.url));
  return answer;
}

/** What a worker may take to start. */
const STARTING_MS = 10_000;

import { type Answer, type Call, type Channel, changesSheets } from '../../engine/protocol';
import { DEFAULT_READINGS } from '../../gas/readings';
import { type BookState, newBookState, type Person } from '../../gas/runtime';
import { editEvent, openEvent } from '../../host/editEvent';
import { execute, type Realm } from '../../host/execute';
import { propertiesInto, savedProperties } from '../../host/savedWorkbook';
import { AnswerReader } from './answerBuffer';
import { browserRealm } from './browserRealm';
import { ASK, type FromWorker, type Job, type Start, type ToWorker } from './messages';

/** The script's thread: one execution after the other; every read sleeps until the page answers. */
const send = (message: FromWorker) => postMessage(message);

class BlockingChannel implements Channel {
  private readonly answers: AnswerReader;
  private writes: Call[] = [];
  sheetsVersion = 0;

  constructor(buffer: SharedArrayBuffer) {
    this.answers = new AnswerReader(buffer);
  }

  write(op: string, ...args: unknown[]): void {
    if (changesSheets(op, args)) this.sheetsVersion += 1;
    this.writes.push({ op, args });
  }

  read<T>(op: string, ...args: unknown[]): T {
    if (changesSheets(op, args)) this.sheetsVersion += 1;
    const writes = this.writes;
    this.writes = [];
    const answer = this.answers.read(
      () => send({ kind: 'call', writes, read: { op, args } }),
      () => send({ kind: 'more' }),
    ) as Answer;
    if ('error' in answer) throw new Error(`Local engine, ${op}: ${answer.error}`);
    return answer.value as T;
  }
}

let start: Start;
let channel: Channel;
let realm: Realm;
let executions = 0;

const person: Person = {
  toast: (value) => send({ kind: 'shown', what: 'toast', value }),
  log: (value) => send({ kind: 'shown', what: 'log', value }),
  addMenu: (value) => send({ kind: 'shown', what: 'menu', value }),
  showSidebar: (value) => send({ kind: 'shown', what: 'sidebar', value }),
  showModal: (value) => send({ kind: 'shown', what: 'modal', value }),
  // JSON has no undefined.
  answer: (dialog) => channel.read<string | null>(ASK, dialog) ?? undefined,
};

function run(job: Job): void {
  const book: BookState = newBookState();
  propertiesInto(book, job.properties);
  book.nextProtection = job.nextProtection;
  const { locale, timeZone, pages, scopes } = start;
  const { execution, result } = execute({
    realm,
    fn: job.fn,
    args: argsOf(job),
    runtime: {
      channel,
      authMode: job.authMode,
      execution: ++executions,
      timeZone,
      scriptTimeZone: timeZone,
      locale,
      bookLocale: locale,
      readings: DEFAULT_READINGS,
      book,
      person,
      user: '',
      scopes,
      pages,
    },
    authorized: true,
    beforeCall: () => undefined,
  });
  const json = result === undefined ? {} : { result: JSON.stringify(result) };
  const { nextProtection } = book;
  send({ kind: 'done', execution, ...json, properties: savedProperties(book), nextProtection });
}

function argsOf({ fn, args, authMode }: Job) {
  if (typeof args !== 'string') return editEvent(args.edit);
  return fn === 'onOpen' ? openEvent(authMode) : args;
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'run') return run(data);
  start = data;
  channel = new BlockingChannel(data.answers);
  realm = browserRealm(data.script);
  void navigator.locks.request(data.lock, () => {
    send({ kind: 'alive' });
    return new Promise(() => undefined);
  });
});

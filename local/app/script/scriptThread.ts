import { dispatch } from '../../engine/dispatch';
import type { Answer, Message } from '../../engine/protocol';
import type { Workbook } from '../../engine/workbook';
import type { AuthMode, Dialog } from '../../gas/runtime';
import type { Edit } from '../../host/editEvent';
import type { Execution } from '../../host/execute';
import { nextProtectionOf, type SavedProperties } from '../../host/savedWorkbook';
import { AnswerWriter, newAnswerBuffer } from './answerBuffer';
import { ASK, type Done, type FromWorker, type Job, type Shown, type Start } from './messages';

/** What the page does for a script that runs. */
export interface Page {
  /** What the person answers to a dialog; undefined when they cancel. */
  ask(dialog: Dialog): Promise<string | undefined>;
  show(shown: Shown): void;
  started(fn: string): void;
  ended(execution: Execution): void;
}

export interface Request {
  readonly fn: string;
  readonly authMode: AuthMode;
  readonly args: Job['args'];
}

/**
 * The script in a worker, in front of a workbook on this page. Executions run one after the other:
 * what is asked for while one runs waits its turn.
 */
export class ScriptThread {
  private readonly worker = new Worker('app/scriptWorker.js');
  private readonly answers: AnswerWriter;
  private nextProtection: number;
  /** How many executions have ended. */
  executions = 0;
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private finish: ((done: Done) => void) | undefined;

  constructor(
    private readonly book: Workbook,
    private readonly page: Page,
    /** What scripts have stored. */
    public properties: SavedProperties,
    start: Omit<Start, 'answers'>,
  ) {
    const answers = newAnswerBuffer();
    this.answers = new AnswerWriter(answers);
    this.nextProtection = nextProtectionOf(book.save());
    this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.receive(data);
    this.worker.postMessage({ kind: 'start', answers, ...start });
  }

  /** Whether nothing runs or waits. */
  get idle(): boolean {
    return this.waiting === 0;
  }

  /** Runs a global function; gives the JSON of its result, or fails with what the script threw. */
  run(request: Request): Promise<string | undefined> {
    return this.inTurn(() => this.execute(request));
  }

  /** Does something when what was asked for before is done. */
  inTurn<T>(task: () => Promise<T>): Promise<T> {
    this.waiting += 1;
    const turn = this.queue.then(task).finally(() => {
      this.waiting -= 1;
    });
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  edited = (edit: Edit): Promise<string | undefined> =>
    this.run({ fn: 'onEdit', authMode: 'LIMITED', args: { edit } });

  private async execute({ fn, authMode, args }: Request): Promise<string | undefined> {
    this.page.started(fn);
    const { properties, nextProtection } = this;
    const job: Job = { fn, authMode, args, properties, nextProtection };
    const done = await new Promise<Done>((resolve) => {
      this.finish = resolve;
      this.worker.postMessage({ kind: 'run', ...job });
    });
    this.properties = done.properties;
    this.nextProtection = done.nextProtection;
    this.executions += 1;
    this.page.ended(done.execution);
    if (done.execution.error !== undefined) throw new Error(done.execution.error);
    return done.result;
  }

  private async receive(message: FromWorker): Promise<void> {
    if (message.kind === 'more') this.answers.next();
    else if (message.kind === 'shown') this.page.show(message);
    else if (message.kind === 'done') this.finish?.(message);
    else this.answers.write(await this.answer(message));
  }

  private async answer({ writes, read }: Message): Promise<Answer> {
    if (read.op !== ASK) return dispatch(this.book, { writes, read });
    // What was written before the question stands in the sheet while it is asked.
    await dispatch(this.book, { writes, read: { op: 'settle', args: [] } });
    return { value: (await this.page.ask(read.args[0] as Dialog)) ?? null };
  }
}

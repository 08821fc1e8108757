import { dispatch } from '../../engine/dispatch';
import type { Answer, Message } from '../../engine/protocol';
import type { Workbook } from '../../engine/workbook';
import type { AuthMode, Dialog } from '../../gas/runtime';
import type { Edit } from '../../host/editEvent';
import type { Execution } from '../../host/execute';
import type { SavedProperties } from '../../host/savedWorkbook';
import { ASK, type Job, type Shown, type Start } from './messages';
import { type Heard, WorkerLife } from './workerLife';

/** What the page does for a script that runs. */
export interface Page {
  /** What the person answers to a dialog; undefined when they cancel. */
  ask(dialog: Dialog): Promise<string | undefined>;
  show(shown: Shown): void;
  started(fn: string): void;
  ended(execution: Execution): void;
  /** The worker died while a function ran; gives what is to be said of that in the log. */
  died(fn: string): string;
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
  /** Begun at once: it reads the script while the page makes the grid. One that is over makes room for another. */
  private life: WorkerLife;
  /** After how long of silence a script is given up. */
  silenceMs = 60_000;
  /** How many executions have ended. */
  executions = 0;
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  constructor(
    /** Not there yet when the thread begins, but with the first run. */
    private readonly book: () => Workbook,
    private readonly page: Page,
    /** What scripts have stored. */
    public properties: SavedProperties,
    private nextProtection: number,
    private readonly start: Omit<Start, 'answers' | 'lock'>,
  ) {
    this.life = this.newLife();
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
    const began = performance.now();
    if (this.life.over) this.life = this.newLife();
    const done = await this.life.run({ fn, authMode, args, properties, nextProtection });
    this.executions += 1;
    if (!done) {
      const error = this.page.died(fn);
      this.page.ended({
        fn,
        ms: performance.now() - began,
        calls: 0,
        byName: {},
        names: [],
        error,
      });
      throw new Error(error);
    }
    this.properties = done.properties;
    this.nextProtection = done.nextProtection;
    this.page.ended(done.execution);
    if (done.execution.error !== undefined) throw new Error(done.execution.error);
    return done.result;
  }

  private newLife(): WorkerLife {
    const heard = async (message: Heard) => {
      if (message.kind === 'shown') this.page.show(message);
      else life.answer(await this.answer(message));
    };
    const life = new WorkerLife(this.start, heard, this.silenceMs);
    return life;
  }

  private async answer({ writes, read }: Message): Promise<Answer> {
    if (read.op !== ASK) return dispatch(this.book(), { writes, read });
    // What was written before the question stands in the sheet while it is asked.
    await dispatch(this.book(), { writes, read: { op: 'settle', args: [] } });
    return { value: (await this.page.ask(read.args[0] as Dialog)) ?? null };
  }
}

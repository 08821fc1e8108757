import { AnswerWriter, newAnswerBuffer } from './answerBuffer';
import type { Done, FromWorker, Job, Start, ToWorker } from './messages';

let lives = 0;

/** What a script asks and shows while it runs. */
export type Heard = Extract<FromWorker, { kind: 'call' | 'shown' }>;

/**
 * One life of the script's worker. The worker holds a lock of the browser as long as it lives: who
 * gets that lock knows that it has ended, which nothing else tells.
 */
export class WorkerLife {
  /** Nothing more will come of it. */
  over = false;
  private readonly worker = new Worker('app/scriptWorker.js');
  private readonly answers: AnswerWriter;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private begun: () => void = () => undefined;
  private done: (done: Done) => void = () => undefined;
  private end: () => void = () => undefined;
  private readonly alive = new Promise<void>((resolve) => {
    this.begun = resolve;
  });
  private readonly ended = new Promise<undefined>((resolve) => {
    this.end = () => resolve(undefined);
  });

  constructor(
    start: Omit<Start, 'answers' | 'lock'>,
    private readonly heard: (message: Heard) => void,
    /** A script that says nothing for so long while nobody keeps it waiting hangs. */
    private readonly silenceMs: number,
  ) {
    const answers = newAnswerBuffer();
    const lock = `campaign-desk.script.${Date.now()}.${++lives}`;
    this.answers = new AnswerWriter(answers);
    this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.receive(data, lock);
    this.worker.onerror = () => this.die();
    this.tell({ kind: 'start', answers, lock, ...start });
  }

  /** Does a job; undefined when the worker has died of it. */
  async run(job: Job): Promise<Done | undefined> {
    await Promise.race([this.alive, this.ended]);
    const done = new Promise<Done>((resolve) => {
      this.done = resolve;
    });
    this.tell({ kind: 'run', ...job });
    return Promise.race([done, this.ended]);
  }

  answer(answer: unknown): void {
    this.answers.write(answer);
    this.listen();
  }

  private tell(message: ToWorker): void {
    this.worker.postMessage(message);
    this.listen();
  }

  private receive(message: FromWorker, lock: string): void {
    clearTimeout(this.silence);
    if (message.kind === 'done') this.done(message);
    else if (message.kind === 'alive') {
      void navigator.locks.request(lock, () => this.die());
      this.begun();
    } else if (message.kind === 'more') {
      this.answers.next();
      this.listen();
    } else {
      this.heard(message);
      // What it asks is answered when it is; until then it waits for the page.
      if (message.kind === 'shown') this.listen();
    }
  }

  private listen(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.die(), this.silenceMs);
  }

  private die(): void {
    this.over = true;
    clearTimeout(this.silence);
    this.worker.terminate();
    this.end();
  }
}

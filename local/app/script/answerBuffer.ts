/** State, then length of the part in the buffer. */
const HEAD = 8;
const SIZE = 1 << 20;
const WAITING = 0;
const LAST = 1;
const MORE = 2;

export function newAnswerBuffer(): SharedArrayBuffer {
  return new SharedArrayBuffer(HEAD + SIZE);
}

/** The page's side: lays an answer into the buffer, in parts when it is long. */
export class AnswerWriter {
  private readonly head: Int32Array;
  private readonly data: Uint8Array;
  private rest = new Uint8Array(0);

  constructor(buffer: SharedArrayBuffer) {
    this.head = new Int32Array(buffer, 0, 2);
    this.data = new Uint8Array(buffer, HEAD);
  }

  write(answer: unknown): void {
    this.rest = new TextEncoder().encode(JSON.stringify(answer));
    this.next();
  }

  /** Lays the next part, once the reader has taken the one before. */
  next(): void {
    const part = this.rest.subarray(0, SIZE);
    this.rest = this.rest.subarray(SIZE);
    this.data.set(part);
    Atomics.store(this.head, 1, part.length);
    Atomics.store(this.head, 0, this.rest.length > 0 ? MORE : LAST);
    Atomics.notify(this.head, 0);
  }
}

/** The worker's side: sleeps until the answer is there. */
export class AnswerReader {
  private readonly head: Int32Array;
  private readonly data: Uint8Array;

  constructor(buffer: SharedArrayBuffer) {
    this.head = new Int32Array(buffer, 0, 2);
    this.data = new Uint8Array(buffer, HEAD);
  }

  /** `send` asks the question, `more` for the next part of a long answer. */
  read(send: () => void, more: () => void): unknown {
    const decoder = new TextDecoder();
    let text = '';
    for (let ask = send; ; ask = more) {
      Atomics.store(this.head, 0, WAITING);
      ask();
      while (Atomics.load(this.head, 0) === WAITING) Atomics.wait(this.head, 0, WAITING);
      const stream = Atomics.load(this.head, 0) === MORE;
      // A decoder takes no shared memory: the part is copied.
      text += decoder.decode(this.data.slice(0, Atomics.load(this.head, 1)), { stream });
      if (!stream) return JSON.parse(text);
    }
  }
}

/** Reads folded text from left to right. Blanks between tokens do not matter. */
export class Cursor {
  at = 0;

  constructor(readonly text: string) {}

  /** Takes the first of these words that stands here. */
  take<T extends readonly [string, ...unknown[]]>(words: readonly T[]): T | undefined {
    this.skipBlanks();
    const found = words.find(([word]) => this.text.startsWith(word, this.at));
    if (found) this.at += found[0].length;
    return found;
  }

  /** Takes what a sticky pattern matches here. */
  match(pattern: RegExp): RegExpExecArray | undefined {
    this.skipBlanks();
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return undefined;
    this.at += found[0].length;
    return found;
  }

  /** Tries a reading; when it gives undefined the place is as before. */
  attempt<T>(read: () => T | undefined): T | undefined {
    const start = this.at;
    const found = read();
    if (found === undefined) this.at = start;
    return found;
  }

  get ended(): boolean {
    this.skipBlanks();
    return this.at >= this.text.length;
  }

  private skipBlanks(): void {
    while (/[ \t]/.test(this.text.charAt(this.at))) this.at += 1;
  }
}

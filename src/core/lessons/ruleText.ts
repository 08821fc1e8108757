import { foldSign, foldSigns } from '../signs/foldSigns';

/** A rule's text in the form that patterns read, beside the one that people wrote. */
export class RuleText {
  constructor(
    /** As written, but in plain widths. */
    readonly plain: string,
    /** The same, character by character, in one form only. */
    readonly folded: string,
  ) {}

  /**
   * Matches the whole folded text. A pattern must consist of groups that follow each other without
   * gaps, so that each group's place in the text is known; gives what people wrote in each.
   */
  match(pattern: RegExp): string[] | undefined {
    const found = pattern.exec(this.folded);
    if (!found) return undefined;
    let at = 0;
    return found.slice(1).map((group: string | undefined) => {
      const from = at;
      at += group?.length ?? 0;
      return this.plain.slice(from, at);
    });
  }

  /** The clauses between commas, the first apart from the rest. */
  clauses(): readonly [head: RuleText, ...rest: RuleText[]] {
    const parts: RuleText[] = [];
    let from = 0;
    const cut = (to: number) =>
      parts.push(trimmed(this.plain.slice(from, to), this.folded.slice(from, to)));
    let quoted = false;
    for (let at = 0; at < this.folded.length; at++) {
      const character = this.folded.charAt(at);
      if (character === '"') quoted = !quoted;
      const isAnd = character === '且' && !quoted;
      if (isAnd || (!quoted && /[,;]/.test(character))) {
        cut(at);
        from = at + 1;
      }
    }
    cut(this.folded.length);
    return parts as [RuleText, ...RuleText[]];
  }
}

function trimmed(plain: string, folded: string): RuleText {
  const lead = folded.length - folded.trimStart().length;
  const end = folded.trimEnd().length;
  return new RuleText(plain.slice(lead, end), folded.slice(lead, end));
}

/** A name without quotes and blanks around it; empty for what is none: it has a letter, and compares nothing. */
export function nameOf(written: string): string {
  const name = [...written]
    .filter((character) => !/["']/.test(foldSign(character)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(name) && !/[<>≤≥]/.test(foldSigns(name)) ? name : '';
}

/** Pattern of whole texts; blanks between its pieces do not matter. */
export function whole(...groups: string[]): RegExp {
  return new RegExp(`^${groups.map((group) => `(${group}\\s*)`).join('')}$`);
}

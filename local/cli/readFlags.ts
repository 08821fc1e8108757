import { parseArgs } from 'node:util';
import { fileFault } from './fileFault';
import { FLAG_WORDS as say } from './words';

/** What may follow a command, and what usage says of it. */
export type Flag = { readonly says: string } & (
  | { readonly is: 'switch' }
  /** `readable` is a file that is there, `writable` one that can be written. */
  | { readonly is: 'text' | 'readable' | 'writable'; readonly value: string }
  | { readonly is: 'whole'; readonly from: number; readonly to: number; readonly default: number }
  | { readonly is: 'choice'; readonly choices: readonly string[]; readonly default: string }
  /** Some of the choices, with commas or one after the other. */
  | { readonly is: 'list'; readonly choices: readonly string[] }
);

export interface Command<
  Flags extends Readonly<Record<string, Flag>> = Readonly<Record<string, Flag>>,
> {
  /** As it is called. */
  readonly call: string;
  readonly does: string;
  readonly flags: Flags;
  /** Words without a flag that it takes. */
  readonly words?: readonly string[];
  /** One word of any kind that it needs, by the name that usage gives it. */
  readonly word?: string;
}

type Value<F> = F extends { is: 'switch' }
  ? boolean
  : F extends { is: 'whole' }
    ? number
    : F extends { is: 'choice'; choices: readonly (infer C)[] }
      ? C
      : F extends { is: 'list'; choices: readonly (infer C)[] }
        ? C[]
        : string | undefined;

type Values<Flags> = { readonly [K in keyof Flags]: Value<Flags[K]> };

/** A mistake in how a command was called, in words. */
export class UsageError extends Error {}

/** What a command was called with; throws a UsageError for anything else than it takes. */
export function readFlags<Flags extends Readonly<Record<string, Flag>>>(
  { flags, words = [], word }: Command<Flags>,
  args: readonly string[],
): Values<Flags> & { readonly words: readonly string[] } {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { is }]) => [
      name,
      { type: is === 'switch' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const found: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      const isTaken = word !== undefined && found.length === 0;
      if (!isTaken && !words.includes(token.value))
        throw new UsageError(say.stray(token.value, words));
      found.push(token.value);
      continue;
    }
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (!flag || !token.rawName.startsWith('--')) throw new UsageError(say.unknown(token.rawName));
    const value = token.value ?? '';
    if (flag.is === 'switch' && token.value !== undefined)
      throw new UsageError(say.noValueWanted(token.rawName));
    const isMissing = value === '' || (!token.inlineValue && value.startsWith('-'));
    if (flag.is !== 'switch' && isMissing) throw new UsageError(say.noValue(token.rawName));
    given.set(token.name, [...(given.get(token.name) ?? []), value]);
  }
  if (word !== undefined && found.length === 0) throw new UsageError(say.noWord(word));
  const values = Object.entries(flags).map(([name, flag]) => [
    name,
    valueIn(`--${name}`, flag, given.get(name) ?? []),
  ]);
  return { ...Object.fromEntries(values), words: found };
}

function valueIn(name: string, flag: Flag, given: readonly string[]) {
  const last = given.at(-1);
  switch (flag.is) {
    case 'switch':
      return last !== undefined;
    case 'list':
      return [...new Set(given.flatMap((text) => text.split(',')).map((text) => chosen(text)))];
    case 'choice':
      return last === undefined ? flag.default : chosen(last);
    case 'whole':
      return last === undefined ? flag.default : whole(last);
    case 'text':
      return last;
    default: {
      const fault = last === undefined ? undefined : fileFault(last, flag.is);
      if (fault) throw new UsageError(`${name} ${last}: ${fault}`);
      return last;
    }
  }

  function chosen(text: string): string {
    const { choices } = flag as Extract<Flag, { is: 'choice' }>;
    if (choices.includes(text)) return text;
    throw new UsageError(say.notOneOf(name, text, choices));
  }

  function whole(text: string): number {
    const { from, to } = flag as Extract<Flag, { is: 'whole' }>;
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (number >= from && number <= to) return number;
    throw new UsageError(say.notWhole(name, text, from, to));
  }
}

import type { Issue } from '../issue';

/** What something that comes from outside must look like; reading it changes nothing. */
export interface Form<T> {
  /** What is wrong with an input, each with its path; empty when it has the form. */
  readonly check: (input: unknown, path: string) => Issue[];
  /** Says the type of what has the form; never there. */
  readonly is?: T;
}
interface Optional<T> extends Form<T> {
  readonly isOptional: true;
}
export type FormOf<F> = F extends Form<infer T> ? T : never;

type Fields = Readonly<Record<string, Form<unknown> & { readonly isOptional?: true }>>;
type OptionalKey<F> = { [K in keyof F]: F[K] extends Optional<unknown> ? K : never }[keyof F];
type Both<T> = { [K in keyof T]: T[K] };
type ObjectOf<F> = Both<
  { [K in Exclude<keyof F, OptionalKey<F>>]: FormOf<F[K]> } & {
    [K in OptionalKey<F>]?: FormOf<F[K]>;
  }
>;

/** Text of so many characters at most, in which something is seen unless it may be blank. */
export function text(limit: number, mayBeBlank = false): Form<string> {
  return {
    check: (input, path) =>
      typeof input === 'string'
        ? [
            ...(mayBeBlank || /\S/.test(input) ? [] : [missing(path)]),
            ...tooLong(input, limit, path),
          ]
        : wrongType(input, 'text', path),
  };
}

export function number({ isWhole = false } = {}): Form<number> {
  return {
    check: (input, path) =>
      typeof input === 'number' && (isWhole ? Number.isInteger(input) : !Number.isNaN(input))
        ? []
        : wrongType(input, 'number', path),
  };
}

export function choice<const T extends string>(choices: readonly T[]): Form<T> {
  return {
    check: (input, path) => {
      if (choices.includes(input as T)) return [];
      if (isNothing(input)) return [missing(path)];
      const values = { value: unquoted(shownAs(input)), choices: choices.join(' | ') };
      return [{ code: 'unknownChoice', path, values }];
    },
  };
}

export function list<T>(item: Form<T>, limit: number, { isFilled = false } = {}): Form<T[]> {
  return {
    check: (input, path) => {
      if (!Array.isArray(input)) return wrongType(input, 'list', path);
      const issues = input.flatMap((one, i) => item.check(one, `${path}[${i}]`));
      if (issues.length > 0) return issues;
      return isFilled && input.length === 0 ? [missing(path)] : tooLong(input, limit, path);
    },
  };
}

/** A field that may be left out. */
export function optional<T>(form: Form<T>): Optional<T> {
  return { ...form, isOptional: true };
}

/** The same form for several fields. */
export function each<const K extends string, F>(keys: readonly K[], form: F): Record<K, F> {
  return Object.fromEntries(keys.map((key) => [key, form])) as Record<K, F>;
}

/** An object of these fields and no others; the first that is none is named. */
export function object<const F extends Fields>(fields: F): Form<ObjectOf<F>> {
  return {
    check: (input, path) => {
      if (typeof input !== 'object' || input === null) return wrongType(input, 'object', path);
      const at = (key: string) => (path === '' ? key : `${path}.${key}`);
      const issues = Object.entries(fields).flatMap(([key, form]) =>
        key in input
          ? form.check((input as Record<string, unknown>)[key], at(key))
          : form.isOptional
            ? []
            : [missing(at(key))],
      );
      const other = Object.keys(input).find((key) => !(key in fields));
      if (other !== undefined) issues.push({ code: 'unknownField', path: at(other) });
      return issues;
    },
  };
}

/** An input that has the form, or all Issues at once. */
export function readForm<T>(
  form: Form<T>,
  input: unknown,
): { readonly value: T } | { readonly issues: readonly Issue[] } {
  const issues = form.check(input, '');
  if (issues.length === 0) return { value: input as T };
  return { issues: issues.map((one) => (one.path === '' ? { ...one, path: 'request' } : one)) };
}

function missing(path: string): Issue {
  return { code: 'missing', path };
}

function tooLong({ length }: { readonly length: number }, limit: number, path: string): Issue[] {
  return length > limit ? [{ code: 'tooLong', path, values: { length, limit } }] : [];
}

function wrongType(input: unknown, expected: string, path: string): Issue[] {
  if (isNothing(input)) return [missing(path)];
  return [{ code: 'wrongType', path, values: { value: shownAs(input), expected } }];
}

function isNothing(input: unknown): boolean {
  return input === undefined || input === null;
}

/** An input as a sentence shows it; of what is no word or number its kind. */
function shownAs(input: unknown): string {
  const kind = Array.isArray(input) ? 'Array' : 'Object';
  const shown =
    typeof input === 'string' ? `"${input}"` : typeof input === 'object' ? kind : String(input);
  return shown.length > 40 ? `${shown.slice(0, 40)}\u2026` : shown;
}

function unquoted(shown: string): string {
  return shown.replace(/^"|"$/g, '');
}

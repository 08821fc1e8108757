/** Start and due of a task under each name, in the order in which they were frozen; serial days. */
export type Baselines = ReadonlyMap<string, { readonly start: number; readonly due: number }>;

/** Names are kept apart by these, so they may not hold them. */
const SEPARATORS = /[|=~]/g;

/** `初版=45413~45415|批准=45414~45416`, as a hidden cell of the task's row keeps it. */
export function readBaselines(text: string): Baselines {
  const entries = text.split('|').flatMap((part) => {
    const [, name, start, due] = /^(.+)=(\d+)~(\d+)$/.exec(part) ?? [];
    return name ? [[name, { start: Number(start), due: Number(due) }] as const] : [];
  });
  return new Map(entries);
}

/** The text with another baseline. One that is there stays as it is: it is frozen. */
export function withBaseline(text: string, name: string, start: number, due: number): string {
  if (readBaselines(text).has(name)) return text;
  const part = `${name}=${Math.floor(start)}~${Math.floor(due)}`;
  return text === '' ? part : `${text}|${part}`;
}

export function baselineName(typed: string): string {
  return typed.replace(SEPARATORS, ' ').trim();
}

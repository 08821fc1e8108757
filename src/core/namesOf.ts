import { LIST_OR_SLASH, partsOf } from './signs/separators';

/** The people or teams that a cell names: `张三/李四`, `张三、李四`, `张三,李四`; each once, in order. */
export function namesOf(cell: string): string[] {
  return [...new Set(allNamesOf(cell))];
}

/** The same with those that stand twice. */
export function allNamesOf(cell: string): string[] {
  return partsOf(cell, LIST_OR_SLASH);
}

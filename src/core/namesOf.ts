/** The people or teams that a cell names: `张三/李四`, `张三、李四`, `张三,李四`; each once, in order. */
export function namesOf(cell: string): string[] {
  return [...new Set(allNamesOf(cell))];
}

/** The same with those that stand twice. */
export function allNamesOf(cell: string): string[] {
  return cell
    .split(/[/、,,;;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

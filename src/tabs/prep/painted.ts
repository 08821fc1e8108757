/** What the hidden cell of a task remembers of the last look. */
export interface Painted {
  /** The state whose colour it has, and the keys of cells with a note of ours. */
  readonly shown: string;
  readonly id: string;
}

/** `done!start T04`: its state is painted, its start cannot be read, and it is T04. */
export const paintedText = ({ shown, id }: Painted): string => `${shown} ${id}`.trim();

/** Reads it back; one of an earlier version has no id. */
export function readPainted(text: string): Painted {
  const [, shown = '', id = ''] = /^(\S*) ?(.*)$/.exec(text) ?? [];
  return { shown, id };
}

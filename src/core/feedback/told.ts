/** A word that was told from the text. */
interface Told<W> {
  /** What the cell is to hold, if that is new. */
  readonly set?: W | null;
  /** The word that is the engine's. */
  readonly ours?: W | undefined;
  /** What the cell holds then. */
  readonly shown?: W | undefined;
}

interface Read {
  readonly content: string;
  /** The text was read already. */
  readonly isRead: boolean;
}

/** A word that a person gave stays; one of ours follows the text until it is read, whatever the lists say later. */
export function told<W extends string>(
  has: W | 'blank' | undefined,
  given: W | undefined,
  { content, isRead }: Read,
  tell: (content: string) => W | undefined,
): Told<W> {
  if (has === undefined) return {};
  // What the engine would give was given by it, by a look that could not finish.
  const isOurs = has === 'blank' || has === given || has === tell(content);
  if (!isOurs) return { shown: has };
  // Text that was read already keeps its word: the lists may have changed since.
  const found = isRead && has !== 'blank' ? has : tell(content);
  const word = has === 'blank' ? undefined : has;
  return { ours: found, shown: found, ...(found === word ? {} : { set: found ?? null }) };
}

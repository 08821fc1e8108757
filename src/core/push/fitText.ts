/** What says that a text was cut: how many characters are missing. */
export type MoreLine = (characters: number) => string;

/**
 * The text if it fits, else as much of its beginning as fits together with a last line that says how much is
 * missing. Whole lines are kept where that costs little.
 */
export function fitText(text: string, fits: (text: string) => boolean, more: MoreLine): string {
  if (fits(text)) return text;
  const characters = [...text];
  const cutAt = (length: number) =>
    `${characters.slice(0, length).join('').trimEnd()}\n\n${more(characters.length - length)}`;
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(cutAt(middle))) low = middle;
    else high = middle - 1;
  }
  const line = characters.lastIndexOf('\n', low - 1);
  const atLine = line > low * WORTH_A_LINE && fits(cutAt(line));
  return cutAt(atLine ? line : low);
}

/** A cut moves back to the end of a line if that much stays. */
const WORTH_A_LINE = 0.7;

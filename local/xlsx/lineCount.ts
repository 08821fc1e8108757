/** Lines of a text where a line has room for so many half-width characters; Chinese ones take two. */
export function lineCount(text: string, room: number): number {
  return text
    .split('\n')
    .map((line) => {
      const length = [...line].reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0);
      return Math.max(1, Math.ceil(length / room));
    })
    .reduce((sum, lines) => sum + lines, 0);
}

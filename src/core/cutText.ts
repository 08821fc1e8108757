/** A text up to so many characters, with a sign that it goes on. */
export function cutText(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}\u2026` : text;
}

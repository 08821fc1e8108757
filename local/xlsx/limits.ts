/** What Excel can hold. */
export const LIMITS = {
  sheetName: 31,
  cellText: 32_767,
  formula: 8_192,
  formulaText: 255,
  choiceList: 255,
  prompt: 255,
  columnWidth: 255,
  rowHeight: 409,
} as const;

/** The first characters of a text, never half of a surrogate pair. */
export function cutText(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, (half) => (text.length > length ? '' : half));
}

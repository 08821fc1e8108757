/** Traditional characters that occur in quantities and thresholds; below each its Simplified one. */
const TRADITIONAL = '萬億單條張輪鐘時達應過於標預約間圍範個場塊餘實際較長環減額準數貳兩';
const SIMPLIFIED = '万亿单条张轮钟时达应过于标预约间围范个场块余实际较长环减额准数二两';

/** Text that has one form only but for capitals. */
const PLAIN = /^[ -}]*$/;

/**
 * Makes full-width, traditional and capital forms alike, one character for one, so that places in
 * the folded text are places in the original.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return Array.from({ length: text.length }, (_, i) => foldCharacter(text.charAt(i))).join('');
}

function foldCharacter(character: string): string {
  if (character === '−' || character === '–' || character === '－') return '-';
  if (character === '～' || character === '〜') return '~';
  const half = character.normalize('NFKC');
  const one = half.length === 1 ? half : character;
  const place = TRADITIONAL.indexOf(one);
  const simple = place < 0 ? one : SIMPLIFIED.charAt(place);
  const lower = simple.toLowerCase();
  return lower.length === 1 ? lower : simple;
}

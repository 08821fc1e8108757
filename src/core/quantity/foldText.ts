/** Characters that occur in quantities and thresholds; below each the one it is read as. */
const VARIANTS =
  '萬億單條張輪鐘時達應過於標預約間圍範個場塊餘實際較長環減額準數貳兩盤庫顆週億−–‐‑～〜∶≦⩽≧⩾‹〈›〉';
const STANDARD =
  '万亿单条张轮钟时达应过于标预约间围范个场块余实际较长环减额准数二两盘库颗周亿----~~:≤≤≥≥<<>>';

const PLACES: ReadonlyMap<string, string> = new Map(
  Array.from(VARIANTS, (variant, i) => [variant, STANDARD.charAt(i)]),
);

/** Text that has one form only but for capitals. */
const PLAIN = /^[ -}]*$/;
/** Full-width and small forms. Other compatibility forms differ in meaning: 10² is not 102. */
const WIDE = /[\u3000\ufe50-\ufe6b\uff01-\uff5e\uffe0-\uffe6]/;

/**
 * Makes full-width, traditional and capital forms alike, one character for one, so that places in
 * the folded text are places in the original.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldCharacter(text.charAt(i));
  return folded;
}

function foldCharacter(character: string): string {
  const half = WIDE.test(character) ? character.normalize('NFKC') : character;
  const one = half.length === 1 ? half : character;
  const standard = PLACES.get(one) ?? one;
  const lower = standard.toLowerCase();
  return lower.length === 1 ? lower : standard;
}

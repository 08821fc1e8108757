import { foldSigns } from '../signs/foldSigns';

/** Traditional characters that occur in quantities and thresholds; below each the one it is read as. */
const VARIANTS = '萬億單條張輪鐘點時達應過於標預約間圍範個場塊餘實際較長環減額準數貳兩盤庫顆週號';
const STANDARD = '万亿单条张轮钟点时达应过于标预约间围范个场块余实际较长环减额准数二两盘库颗周号';

const PLACES: ReadonlyMap<string, string> = new Map(
  Array.from(VARIANTS, (variant, i) => [variant, STANDARD.charAt(i)]),
);

/** Text that has one form only but for capitals. */
const PLAIN = /^[ -}]*$/;

/**
 * Makes signs, traditional and capital forms alike; one character for one once `withoutInvisible`, so
 * that places in the folded text are places in that.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of foldSigns(text)) folded += foldLetter(character);
  return folded;
}

function foldLetter(character: string): string {
  const standard = PLACES.get(character) ?? character;
  const lower = standard.toLowerCase();
  return lower.length === standard.length ? lower : standard;
}

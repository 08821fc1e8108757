/** Traditional characters that occur in quantities and thresholds, and the Simplified ones. */
const SIMPLIFIED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'萬万億亿單单條条張张輪轮鐘钟時时達达應应過过於于標标預预約约間间圍围範范個个場场塊块餘余實实際际較较長长環环減减額额準准數数貳二兩两']
    .reduce<string[][]>((pairs, c, i, all) => (i % 2 === 0 ? [...pairs, [c, all[i + 1] as string]] : pairs), []),
);

/**
 * Makes full-width, traditional and capital forms alike, one character for one, so that places in
 * the folded text are places in the original.
 */
export function foldText(text: string): string {
  return Array.from({ length: text.length }, (_, i) => foldCharacter(text.charAt(i))).join('');
}

function foldCharacter(character: string): string {
  if (character === '−' || character === '–' || character === '－') return '-';
  if (character === '～' || character === '〜') return '~';
  const half = character.normalize('NFKC');
  const one = half.length === 1 ? half : character;
  const simple = SIMPLIFIED[one] ?? one;
  const lower = simple.toLowerCase();
  return lower.length === 1 ? lower : simple;
}

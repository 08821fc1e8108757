import { createHost } from '../../local/host/createHost';
import { tuned } from '../../scripts/engine/tuned';
import { FORMULA_CHANGES } from '../../scripts/engine/tunedFormulas';

const S = '工作表1';

test('two long formulas of one hash are two formulas', () => {
  const formula = (number: number, word: string) =>
    `=${number}+0*LEN("${word} 两条长公式,文字不同,散列值相同,缓存里不能是同一条,结果也不能相同,这样才对,请看两个单元格的数")`;
  const formulas = [formula(5744, 'SRGWSNBLDWUP'), formula(63748, 'NFLWZLSTXTVD')];
  expect(formulas.map(hash)).toEqual([4156050463, 4156050463]);
  const host = createHost({ script: '' });
  try {
    host.user.paste(S, 'A1', [formulas]);
    expect(host.read(S, 'A1:B1').values).toEqual([[5744, 63748]]);
  } finally {
    host.close();
  }
});

/** Names of ranges are given by scripts only. */
const NAMING = `function name(a1) {
  const book = SpreadsheetApp.getActive();
  book.setNamedRange('总数', book.getRange(a1));
}`;

test('a formula with a name means the range that has it in its own workbook', () => {
  const totals = (named?: string) => {
    const host = createHost({ script: NAMING });
    try {
      if (named) host.call('name', named);
      host.user.paste(S, 'A1', [['7', '20', '=总数+1', '=LET(x,B1,x+总数)', '=A1+1']]);
      return host.read(S, 'C1:E1').values[0];
    } finally {
      host.close();
    }
  };
  // All of them in one engine, one after the other.
  expect(totals()).toEqual(['#NAME?', '#NAME?', 8]);
  expect(totals(`${S}!A1`)).toEqual([8, 27, 8]);
  expect(totals(`${S}!B1`)).toEqual([21, 40, 8]);
  expect(totals()).toEqual(['#NAME?', '#NAME?', 8]);
});

test('a package in which a change finds no place is refused, with the change', () => {
  expect(() => tuned('const FORMULA_CACHE_LRU_COUNT = 5e3;', FORMULA_CHANGES, 'a')).toThrow(
    'a has changed: no place for "doubles instead of decimals"',
  );
});

/** As Univer hashes the texts of its caches. */
function hash(text: string): number {
  return (
    [...text].reduce(
      (sum, letter) => (letter.charCodeAt(0) + (sum << 6) + (sum << 16) - sum) | 0,
      0,
    ) >>> 0
  );
}

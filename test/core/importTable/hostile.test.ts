import type { ImportCell } from '../../../src/core/importTable/cell';
import { csvCells } from '../../../src/core/importTable/csvCells';
import { pasted } from './pasted';

/** What no person means to type, and pastes and scripts bring along. */
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['50,000 characters', '长'.repeat(50_000)],
  ['50,000 figures', '9'.repeat(50_000)],
  ['50,000 commas', ','.repeat(50_000)],
  ['50,000 quotes', '"'.repeat(50_000)],
  ['50,000 brackets', '('.repeat(50_000)],
  ['50,000 blanks between figures', `1${' '.repeat(50_000)}2`],
  ['50,000 strokes', '1-'.repeat(25_000)],
  ['50,000 line breaks', 'a\n'.repeat(25_000)],
  ['half a character', 'a\ud83d'],
  ['the other half', '\ude00b'],
  ['halves in the wrong order', '\ude00\ud83d'],
  ['U+FFFF', 'a\uffffb\ufffe'],
  ['an escape of Excel', '_x000D_8万'],
  ['NUL', '8\u0000万'],
  ['other controls', '\u0001\u001f\u007f'],
  ['text that begins like a formula', '=1+1'],
  ['a name of every object', 'constructor'],
  ['another', '__proto__'],
];
const DAY = '2024-06-16';
const TABLE: readonly (readonly ImportCell[])[] = [
  ['日期', '平台', '访客数', '支付金额(元)'],
  [DAY, '天猫', 100, 5000],
  [DAY, '抖音', 50, 3000],
];
const FIGURES = [
  '06-16 天猫 UV 100',
  '06-16 天猫 GMV 0.5',
  '06-16 抖音 UV 50',
  '06-16 抖音 GMV 0.3',
];
const withCell = (row: number, column: number, text: string) =>
  TABLE.map((cells, i) => cells.map((cell, j) => (i === row && j === column ? text : cell)));

test.each(HOSTILE)('%s: no figure is made of it, and none of the others changed', (_, text) => {
  for (const column of [0, 2, 3]) {
    const { figures, faults } = pasted(withCell(2, column, text));
    const lost = column === 0 ? FIGURES.slice(0, 2) : FIGURES.filter((_, i) => i !== column);
    expect([column, figures]).toEqual([column, lost]);
    expect([column, faults.length]).toEqual([column, 1]);
  }
  // A heading or a line above that nobody knows changes nothing.
  for (const rows of [[[text], ...TABLE], TABLE.map((cells, i) => [...cells, i === 0 ? text : 1])])
    expect(pasted(rows).figures).toEqual(FIGURES);
  // A platform may have any name that people can see.
  const named = pasted(withCell(2, 1, text), { answers: { blank: '-' } });
  expect(named.figures.slice(0, 2)).toEqual(FIGURES.slice(0, 2));
  expect(pasted(TABLE, { title: text }).figures).toEqual(FIGURES);
  // Lines of their own are too many rows for one import.
  if (text.includes('\n')) return;
  const lines = TABLE.map((cells) => [cells.join(',')]);
  expect(pasted(csvCells([...lines, [text]])).figures.slice(0, 4)).toEqual(FIGURES);
});

test('a table of nothing but such texts is none', () => {
  const { reading, figures } = pasted(HOSTILE.map(([, text]) => [text, text]));
  expect(figures).toEqual([]);
  expect(reading.issues).toMatchObject([{ code: 'noHeaders' }]);
});

import { readXlsx } from 'hucre/xlsx';
import { writeXlsx } from '../../local/xlsx/writeXlsx';
import { words as en } from '../../src/locales/en/words';
import { words as zhCN } from '../../src/locales/zh-CN/words';
import { PALETTE } from '../../src/tabs/model/palette';
import { hostOfDemo } from '../support/keptDemo';
import { managedSheet } from '../support/managedSnapshot';
import { workbookOf } from '../support/smallSnapshot';

const read = async (file: Uint8Array) => readXlsx(file, { readStyles: true });
const { done, inProgress } = PALETTE.task;
const entry: string = PALETTE.entry;

/** Tasks of which two have a colour, one was given another by a person, and the rest none. */
const tasks = (given = {}) =>
  managedSheet(
    'T',
    'tasks',
    ['id', 'status'],
    [
      ['T1', '已完成'],
      ['T2', '进行中'],
      ['T3', '自己的词'],
      ['T4', ''],
    ],
    {
      formatAreas: [
        { range: 'C5', format: { background: done ?? '', bold: true } },
        { range: 'C6', format: { background: inProgress ?? '' } },
        { range: 'C7', format: { background: '#ff00ff' } },
        { range: 'C8:C20', format: { background: entry } },
      ],
      conditionalFormats: [{ formula: '=$C5="x"', ranges: ['B5:C20'], fontColor: '#5b6570' }],
      ...given,
    },
  );

test('each state is a rule down to the end of its table, after the rules that were there', async () => {
  const [sheet] = (await read(await writeXlsx(workbookOf([tasks()])))).sheets;
  const rules = sheet?.conditionalRules ?? [];
  const coloured = Object.entries(zhCN.taskStatus).filter(
    ([key]) => (PALETTE.task[key] ?? entry) !== entry,
  );
  expect(rules.map(({ formula }) => formula)).toEqual([
    '$C5="x"',
    ...coloured.map(([, word]) => `$C5="${word}"`),
  ]);
  expect(new Set(rules.slice(1).map(({ range }) => range))).toEqual(new Set(['C5:C20']));
  const fills = rules.slice(1).map(({ style }) => JSON.stringify(style?.fill));
  for (const [i, [key]] of coloured.entries())
    expect(fills[i]).toContain((PALETTE.task[key] ?? '').slice(1).toUpperCase());
});

test('what the script has painted is no longer in the cells; a colour of a person is, and the rest of the look', async () => {
  const [sheet] = (await read(await writeXlsx(workbookOf([tasks()])))).sheets;
  const look = (row: number) => sheet?.cells?.get(`${row - 1},2`)?.style;
  expect(look(5)).toMatchObject({ font: { bold: true }, fill: { fgColor: { rgb: 'FFFBEA' } } });
  expect(look(6)).toMatchObject({ fill: { fgColor: { rgb: 'FFFBEA' } } });
  expect(look(7)).toMatchObject({ fill: { fgColor: { rgb: 'FF00FF' } } });
  expect(look(20)).toMatchObject({ fill: { fgColor: { rgb: 'FFFBEA' } } });
});

test('words are those of the language of the workbook', async () => {
  const [sheet] = (await read(await writeXlsx(workbookOf([tasks({ id: 1 })])))).sheets;
  const formulas = sheet?.conditionalRules?.map(({ formula }) => formula);
  expect(formulas).toContain(`$C5="${en.taskStatus.done}"`);
});

test('in the demo every state cell has the colour by its rule that it was painted in, and none of its own', async () => {
  const host = hostOfDemo('live');
  const snapshot = host.snapshot();
  host.close();
  const file = await read(await writeXlsx(snapshot));
  const states = new Set([...Object.values(zhCN.taskStatus), ...Object.values(zhCN.metricState)]);
  let compared = 0;
  for (const [i, sheet] of snapshot.sheets.entries()) {
    const written = file.sheets[i];
    const rules = written?.conditionalRules?.filter(({ formula }) =>
      [...states].some((word) => String(formula).endsWith(`="${word}"`)),
    );
    for (const rule of rules ?? []) {
      const [, letters = '', first = '', word] =
        /^\$([A-Z]+)(\d+)="(.*)"$/.exec(String(rule.formula)) ?? [];
      if (String(rule.range).split(':')[0] !== `${letters}${first}`) continue;
      const column = letters.charCodeAt(0) - 'A'.charCodeAt(0);
      for (const [r, row] of sheet.display.entries()) {
        if (r + 1 < Number(first) || row[column] !== word) continue;
        const painted = String(sheet.backgrounds[r]?.[column]).slice(1).toUpperCase();
        expect(JSON.stringify(rule.style?.fill)).toContain(painted);
        const own = written?.cells?.get(`${r},${column}`)?.style?.fill;
        expect(JSON.stringify(own) ?? '').not.toContain(painted);
        compared += 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(35);
}, 120_000);

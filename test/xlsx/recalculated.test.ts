import type { WorkbookSnapshot } from '../../local/host/snapshot';
import { CUSTOM_FUNCTIONS } from '../../local/xlsx/excelFormula';
import { writeXlsx } from '../../local/xlsx/writeXlsx';
import { ensureLibreOffice, recalculated } from '../../scripts/libreOffice';
import {
  differences,
  type FormulaCell,
  formulaResults,
  formulasOf,
} from '../support/formulaResults';
import { hostOfDemo } from '../support/keptDemo';
import { sheetOf, workbookOf } from '../support/smallSnapshot';

const office = ensureLibreOffice();
const OURS = new RegExp(`^=(?:${CUSTOM_FUNCTIONS.join('|')})\\(`);
const isOurs = ({ formula }: FormulaCell) => OURS.test(formula);

const inLibreOffice = async (snapshot: WorkbookSnapshot) =>
  formulaResults(recalculated(office ?? '', await writeXlsx(snapshot)));

(office ? describe : describe.skip)('in LibreOffice', () => {
  test('a wrong result is not taken from the file, and is found', async () => {
    const sheet = sheetOf('A·1', {
      values: [[2, 5, 'no', '', true, 4]],
      formulas: [['', '=A1+2', '="y"&"es"', '=IF(A1>1,"","x")', '=A1>1', `='A·1'!A1*2`]],
    });
    const book = workbookOf([sheet]);
    const results = await inLibreOffice(book);
    expect(results.get('A·1!B1')).toBe(4);
    expect(differences(formulasOf(book), results)).toEqual([
      'A·1!B1: 5 → 4 =A1+2',
      'A·1!C1: "no" → "yes" ="y"&"es"',
    ]);
  }, 60_000);

  test.each([
    { stage: 'prep', least: 700 },
    { stage: 'live', least: 700 },
    { stage: 'retro', least: 2000 },
  ] as const)(
    'every formula of the $stage demo has the result that it had',
    async ({ stage, least }) => {
      const host = hostOfDemo(stage);
      const snapshot = host.snapshot();
      host.close();
      const formulas = formulasOf(snapshot).filter((cell) => !isOurs(cell));
      const results = await inLibreOffice(snapshot);
      expect(differences(formulas, results)).toEqual([]);
      expect([...results.keys()].sort()).toEqual(formulas.map(({ at }) => at).sort());
      expect(formulas.length).toBeGreaterThan(least);
      expect(formulasOf(snapshot).filter(isOurs)).toHaveLength(CUSTOM_FUNCTIONS.length);
    },
    180_000,
  );
});

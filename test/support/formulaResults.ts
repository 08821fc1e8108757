import { a1Of } from '../../local/gas/a1';
import type { WorkbookSnapshot } from '../../local/host/snapshot';
import { readTexts } from '../../local/xlsx/zipParts';

type Result = string | number | boolean;

/** Results of all formulas of an .xlsx file as its XML holds them, by `sheet!A1`. */
export async function formulaResults(file: Uint8Array): Promise<Map<string, Result>> {
  const texts = readTexts(file);
  const names = [...(texts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]*)"/g)];
  const results = new Map<string, Result>();
  for (const [i, [, name = '']] of names.entries()) {
    const xml = texts[`xl/worksheets/sheet${i + 1}.xml`] ?? '';
    for (const [, attributes = '', content = ''] of xml.matchAll(/<c ([^>]*[^/])>(.*?)<\/c>/gs)) {
      if (!content.includes('<f')) continue;
      const [, a1 = ''] = /\br="([A-Z]+\d+)"/.exec(attributes) ?? [];
      const [, type = 'n'] = /\bt="(\w+)"/.exec(attributes) ?? [];
      const [, text = ''] = /<v[^>]*>(.*?)<\/v>/s.exec(content) ?? [];
      results.set(`${unescaped(name)}!${a1}`, resultOf(type, unescaped(text)));
    }
  }
  return results;
}

function resultOf(type: string, text: string): Result {
  if (type === 'b') return text === '1';
  return type === 'n' && text !== '' ? Number(text) : text;
}

function unescaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'" };
  return text
    .replace(/&(lt|gt|quot|apos);/g, (_, mark: string) => marks[mark] ?? '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&');
}

export interface FormulaCell {
  readonly at: string;
  readonly formula: string;
  readonly shown: Result;
}

/** Every formula of the workbook with the result that it showed. */
export function formulasOf({ sheets }: WorkbookSnapshot): FormulaCell[] {
  return sheets.flatMap(({ name, formulas, values }) =>
    formulas.flatMap((row, i) =>
      row.flatMap((formula, j) => {
        const value = values[i]?.[j] ?? '';
        const shown = typeof value === 'object' ? value.serial : value;
        return formula ? [{ at: `${name}!${a1Of(i + 1, j + 1, 1, 1)}`, formula, shown }] : [];
      }),
    ),
  );
}

/** A line for each formula whose result differs: numbers by more than 1e-9 of themselves. */
export function differences(
  formulas: readonly FormulaCell[],
  results: ReadonlyMap<string, Result>,
): string[] {
  return formulas.flatMap(({ at, formula, shown }) => {
    const result = results.get(at);
    const same =
      typeof shown === 'number' && typeof result === 'number'
        ? Math.abs(shown - result) <= 1e-9 * Math.max(Math.abs(shown), Math.abs(result))
        : shown === result;
    return same
      ? []
      : [`${at}: ${JSON.stringify(shown)} → ${JSON.stringify(result)} ${formula.slice(0, 200)}`];
  });
}

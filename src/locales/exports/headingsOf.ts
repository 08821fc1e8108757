import type { ColumnRole, Meaning } from '../../core/importTable/heading';
import type { MetricKey } from '../../core/metrics';
import { foldSigns } from '../../core/signs/foldSigns';
import { simplified } from './simplified';

const AS = { '?': 'ask', '~': 'else', '+': 'part' } as const;

/**
 * The headings of a table of rows by folded name: `heading code`. The code is a metric, after `?`, `~` or `+`
 * as above, with `:1` behind it for fractions; `=role`; `#` for what a row is of; `-` for what is not imported.
 */
export function headingsOf(rows: string): ReadonlyMap<string, Meaning> {
  return new Map(
    rows
      .trim()
      .split('\n')
      .map((row): [string, Meaning] => {
        const blank = row.lastIndexOf(' ');
        return [foldHeading(row.slice(0, blank)), meaningOf(row.slice(blank + 1))];
      }),
  );
}

function meaningOf(code: string): Meaning {
  if (code === '-') return { role: 'none' };
  if (code === '#') return { role: 'dim' };
  if (code.startsWith('=')) return { role: code.slice(1) as ColumnRole };
  const as = AS[code.charAt(0) as keyof typeof AS];
  const [metric, unit] = code.slice(as ? 1 : 0).split(':');
  return { metric: metric as MetricKey, ...(as ? { as } : {}), ...(unit ? { unit } : {}) };
}

/** A heading in one form; what stands in brackets is kept, since it tells one figure from another. */
export function foldHeading(heading: string): string {
  return simplified(foldSigns(heading))
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, '')
    .replace(/ ?([()]) ?/g, '$1');
}

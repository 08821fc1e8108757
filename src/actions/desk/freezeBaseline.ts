import { baselineName, readBaselines, withBaseline } from '../../core/schedule/baselines';
import { sendChanges } from '../../sheets/workbook';
import { writeFigure } from '../../sheets/writeFigure';
import { languageFrom, type Refused, refuse } from './campaignRequestOf';
import { openPrep } from './openPrep';
import { rowFormulas } from './rowFormulas';

export interface BaselineFrozen {
  readonly ok: true;
  readonly name: string;
  /** Tasks it holds. */
  readonly tasks: number;
  /** False when a baseline of that name was there: it is compared with, and stays as it is. */
  readonly isNew: boolean;
}

/**
 * Keeps start and due of all tasks of a campaign under a name, and compares with it from now on. A
 * name that is there already is only compared with.
 */
export function freezeBaseline(
  code: unknown,
  name: unknown,
  language?: unknown,
): BaselineFrozen | Refused {
  const prep = openPrep(String(code ?? ''));
  const answerIn = languageFrom(language);
  if ('issue' in prep) return refuse([prep.issue], answerIn);
  const key = baselineName(String(name ?? ''));
  if (key === '') return refuse([{ code: 'noBaselineName', path: 'name' }], answerIn);
  const { our, table, tasks } = prep;
  const isNew = !table.rows.some(({ is }) => readBaselines(is.baselines).has(key));
  const wanted = new Map(
    tasks.map(({ row, start, due }, i) => {
      const kept = table.rows[i]?.is.baselines ?? '';
      const dated = typeof start === 'number' && typeof due === 'number';
      const text = isNew && dated ? withBaseline(kept, key, start, due) : kept;
      const baselineDue = readBaselines(text).get(key)?.due ?? null;
      // Rows that people added since have no formula yet.
      const { variance = null } = rowFormulas(our, row, ['variance']);
      return [row, { baselines: text === '' ? null : text, baselineDue, variance }] as const;
    }),
  );
  table.engine(['baselineDue', 'variance', 'baselines'], wanted);
  writeFigure(our, 'baseline', key);
  sendChanges();
  const held = [...wanted.values()].filter(({ baselineDue }) => baselineDue !== null);
  return { ok: true, name: key, tasks: held.length, isNew };
}

import type { PlanChange } from '../../core/approval/planSnapshot';
import { fillIn } from '../../locales/fillIn';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import { blockTexts } from '../../tabs/blockTexts';
import { cellText } from '../cellText';

/** Changes that are named; more are counted. */
const NAMED = 3;
/** Characters of a text that are repeated. */
const LONGEST = 16;

/** What stands beside an approval: ✓ 已通过, or ⚠ 已变更:GMV 目标值 500万元→520万元. */
export function changeSentence(our: OurTab, changes: readonly PlanChange[] | 'unknown'): string {
  const { approval } = our.locale.plan;
  if (changes === 'unknown') return approval.unknown;
  if (changes.length === 0) return approval.passed;
  const named = changes.slice(0, NAMED).map((change) => said(our, change));
  const more = changes.length > NAMED ? [fillIn(approval.more, { count: changes.length })] : [];
  return fillIn(approval.changed, { list: [...named, ...more].join(approval.separator) });
}

function said(our: OurTab, { block: key, row, key: column, from, to }: PlanChange): string {
  const { locale, tab } = our;
  const { approval } = locale.plan;
  const block = tab.blocks.find((b) => b.key === key);
  const texts = block && blockTexts(locale, tab, block);
  if (column === undefined)
    return fillIn(approval[from === undefined ? 'added' : 'removed'], {
      block: texts?.title ?? key,
      row,
    });
  const format = block?.columns.find((c) => c.key === column)?.format ?? 'text';
  const unit = format === 'count' ? unitOf(our, key, row) : '';
  const shown = (value?: string | number) =>
    value === undefined ? approval.blank : shorten(cellText(value, format, locale, unit));
  // The unit of the header stands with the figures.
  const name = (texts?.column[column] ?? column).replace(/[((].*/, '').trim();
  return fillIn(approval.cell, { row, column: name, from: shown(from), to: shown(to) });
}

/** The unit that a goal's row names. */
function unitOf(our: OurTab, block: string, name: string): string {
  const row = blockRows(our, block).find(({ cells }) => textOf(cells.metric) === name);
  return textOf(row?.cells.unit);
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

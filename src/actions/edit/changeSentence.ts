import { nameAndNumber, type PlanChange } from '../../core/approval/planSnapshot';
import { cutText } from '../../core/cutText';
import { bracketOf } from '../../core/signs/separators';
import { fillIn } from '../../locales/fillIn';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { blockTexts } from '../../tabs/compiler/blockTexts';
import type { Block } from '../../tabs/model/tab';
import { cellText } from '../desk/cellText';

/** Changes that are named; more are counted. */
const NAMED = 3;
/** Characters of a text that are repeated. */
const LONGEST = 16;

/** What stands beside an approval: ✓ 已通过, or ⚠ 已变更:GMV 目标值 500万元→520万元. */
export function changeSentence(
  our: OurTab<'plan'>,
  changes: readonly PlanChange[] | 'unknown',
): string {
  const { approval } = our.locale.plan;
  if (changes === 'unknown') return approval.unknown;
  if (changes.length === 0) return approval.passed;
  const named = changes.slice(0, NAMED).map((change) => said(our, change));
  const more = changes.length > NAMED ? [fillIn(approval.more, { count: changes.length })] : [];
  return fillIn(approval.changed, { list: [...named, ...more].join(approval.separator) });
}

function said(
  our: OurTab<'plan'>,
  { block: key, row: named, key: column, from, to }: PlanChange,
): string {
  const { locale, tab } = our;
  const { approval } = locale.plan;
  const block = tab.blocks.find((b) => b.key === key) as Block;
  const { name: bare, number } = nameAndNumber(named);
  const row = number > 1 ? fillIn(approval.nth, { row: bare, number }) : named;
  const { title, column: labels } = blockTexts(locale, tab, block);
  if (column === undefined)
    return fillIn(approval[from === undefined ? 'added' : 'removed'], { block: title, row });
  const { format = 'text' } = block.columns.find((c) => c.key === column) || {};
  const goals = format === 'count' ? openTable(our, 'goals').rows : [];
  const unit = goals.find(({ is }) => [named, bare].includes(is.metric))?.is.unit;
  const shown = (value = '' as string | number) =>
    value === '' ? approval.blank : cutText(cellText(value, format, locale, unit), LONGEST);
  // The unit of the header stands with the figures.
  const name = bracketOf(labels[column] || column).bare;
  return fillIn(approval.cell, { row, column: name, from: shown(from), to: shown(to) });
}

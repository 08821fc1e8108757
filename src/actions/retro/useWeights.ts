import { followWeights, type WeightChange, type WeightRow } from '../../core/retro/followWeights';
import { round } from '../../core/round';
import { fillIn } from '../../locales/fillIn';
import { keyOfWord } from '../../locales/keyOfWord';
import { blockRows, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';
import type { CellEdit } from '../../sheets/writeCells';
import { blockLayout } from '../../tabs/layout';
import { rowByKey } from '../../tabs/planBlock';
import { sameCode } from '../openDesk';
import { workbookSettings } from '../workbookSettings';
import type { Changes } from './changes';
import type { OpenRetro } from './openRetro';
import type { PartDone } from './retroPart';

/** Weights by 设置; those that differ from the ones used last are logged there, and the reason is asked for. */
export function useWeights(open: OpenRetro, changes: Changes): PartDone {
  const { retro, serial } = open;
  const settings = open.tab('settings');
  // What is used is remembered only when a change can be logged.
  if (!settings) return NOTHING;
  const { weights } = workbookSettings(settings, retro.locale, serial);
  const rows = weightRows(retro);
  const followed = followWeights(rows, weights, (group) => keyOfWord('goalGroup', group) ?? group);
  const { said } = retro.locale.retroWords;
  const { tab } = retro.locale.settings;
  if (followed.changes.length > 0) {
    const edits = logEdits(open, settings, followed.changes);
    if (!edits) return { ...NOTHING, said: [fillIn(said.logFull, { tab })] };
    changes.add(settings, edits, ({ value }) => (typeof value === 'object' ? value : undefined));
  }
  const { columns } = blockLayout(retro.layout, 'score');
  const held = new Map(rows.map(({ row, weight }) => [row, weight]));
  changes.add(
    retro,
    followed.edits.flatMap(({ row, weight, memory }) => [
      ...(held.get(row) === weight
        ? []
        : [{ row, column: columns.weight as number, value: weight }]),
      { row, column: columns.memory as number, value: memory },
    ]),
  );
  const isAsked = followed.changes.length > 0 || isReasonMissing(settings, open.code);
  return {
    added: 0,
    updated: followed.edits.length,
    said: isAsked ? [fillIn(said.askReason, { tab })] : [],
  };
}

const NOTHING: PartDone = { added: 0, updated: 0, said: [] };

function weightRows(retro: OurTab): WeightRow[] {
  return blockRows(retro, 'score').map(({ row, cells }) => ({
    row,
    group: textOf(cells.group),
    weight: typeof cells.weight === 'number' ? cells.weight : undefined,
    memory: textOf(cells.memory),
  }));
}

function isReasonMissing(settings: OurTab, code: string): boolean {
  return blockRows(settings, 'weightLog').some(
    ({ cells }) =>
      sameCode(textOf(cells.campaign), code) &&
      textOf(cells.change) !== '' &&
      textOf(cells.reason) === '',
  );
}

const FILLED = ['date', 'campaign', 'change', 'reason'];

/**
 * The next row of the log: date, campaign, from → to; undefined when it is full. Who it was is not known
 * to a script without that scope.
 */
function logEdits(
  { code, today, retro }: OpenRetro,
  settings: OurTab,
  made: readonly WeightChange[],
): CellEdit[] | undefined {
  const free = blockRows(settings, 'weightLog').find(({ cells }) =>
    FILLED.every((key) => cells[key] === ''),
  );
  const block = settings.tab.blocks.find(({ key }) => key === 'weightLog');
  if (!free || !block) return undefined;
  const percent = (share: number) => `${round(share * 100, 1)}%`;
  const change = made
    .map(({ group, from, to }) =>
      fillIn(retro.locale.retroWords.weight, { group, from: percent(from), to: percent(to) }),
    )
    .join(' · ');
  const scope = { own: settings.layout, others: {}, locale: settings.locale, values: {} };
  const { columns } = blockLayout(settings.layout, 'weightLog');
  const cells = rowByKey(
    block,
    { cells: { date: today, campaign: code, change } },
    scope,
    free.row,
  );
  return Object.entries(cells).map(([key, value]) => ({
    row: free.row,
    column: columns[key] as number,
    value,
  }));
}

import { followWeights, type WeightChange, type WeightRow } from '../../core/retro/followWeights';
import { round } from '../../core/round';
import { fillIn } from '../../locales/fillIn';
import { keyOfWord } from '../../locales/keyOfWord';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import type { CellEdit } from '../../sheets/writeCells';
import { known } from '../../tabs/kinds/unread';
import { sameCode } from '../desk/openDesk';
import { workbookSettings } from '../desk/workbookSettings';
import type { Changes } from './changes';
import type { OpenRetro } from './openRetro';
import type { PartDone } from './retroPart';

/** Weights by 设置; those that differ from the ones used last are logged there, and the reason is asked for. */
export function useWeights(open: OpenRetro, changes: Changes): PartDone {
  const { retro } = open;
  const settings = open.tab('settings');
  // What is used is remembered only when a change can be logged.
  if (!settings) return NOTHING;
  const { weights } = workbookSettings(settings, retro.locale);
  const edits: CellEdit[] = [];
  const table = openTable(retro, 'score', edits);
  const rows = table.rows.map(({ row, is }): WeightRow => {
    return { row, group: is.group, weight: known(is.weight), memory: String(is.memory) };
  });
  const followed = followWeights(rows, weights, (group) => keyOfWord('goalGroup', group) ?? group);
  const { said } = retro.locale.retroWords;
  const { tab } = retro.locale.settings;
  if (followed.changes.length > 0) {
    const logged = logEdits(open, settings, followed.changes);
    if (!logged) return { ...NOTHING, said: [fillIn(said.logFull, { tab })] };
    changes.add(settings, logged, ({ value }) => (typeof value === 'object' ? value : undefined));
  }
  for (const { row, weight, memory } of followed.edits) {
    if (rows.find((held) => held.row === row)?.weight !== weight) table.put(row, 'weight', weight);
    table.put(row, 'memory', memory);
  }
  changes.add(retro, edits);
  const isAsked = followed.changes.length > 0 || isReasonMissing(settings, open.code);
  return {
    added: 0,
    updated: followed.edits.length,
    said: isAsked ? [fillIn(said.askReason, { tab })] : [],
  };
}

const NOTHING: PartDone = { added: 0, updated: 0, said: [] };

function isReasonMissing(settings: OurTab<'settings'>, code: string): boolean {
  return openTable(settings, 'weightLog').rows.some(
    ({ is }) => sameCode(is.campaign, code) && is.change !== '' && is.reason === '',
  );
}

const FILLED = ['date', 'campaign', 'change', 'reason'] as const;

/**
 * The next row of the log: date, campaign, from → to; undefined when it is full. Who it was is not known
 * to a script without that scope.
 */
function logEdits(
  { code, today, retro }: OpenRetro,
  settings: OurTab<'settings'>,
  made: readonly WeightChange[],
): CellEdit[] | undefined {
  const edits: CellEdit[] = [];
  const { rows, fill } = openTable(settings, 'weightLog', edits);
  const free = rows.find(({ cells }) => FILLED.every((key) => cells[key] === ''));
  if (!free) return undefined;
  const percent = (share: number) => `${round(share * 100, 1)}%`;
  const change = made
    .map(({ group, from, to }) =>
      fillIn(retro.locale.retroWords.weight, { group, from: percent(from), to: percent(to) }),
    )
    .join(' · ');
  fill(free.row, { date: today, campaign: code, change });
  return edits;
}

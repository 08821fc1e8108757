import { momentText } from '../../core/clock/momentText';
import type { Issues } from '../../core/issue';
import { SEPARATOR } from '../../core/retro/rowMemory';
import { fillIn } from '../../locales/fillIn';
import { summaryValue } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import { textOf } from '../../tabs/kinds/kind';
import type { SummaryKey } from '../../tabs/kinds/rowOf';
import { known } from '../../tabs/kinds/unread';
import type { Refused } from '../desk/campaignRequestOf';
import { lockedOrRefused } from '../desk/locked';
import { failure } from '../desk/undo';
import { retroLessons } from '../lessons/checkLessons';
import { Changes } from './changes';
import { comparePast } from './comparePast';
import { goalsWithoutRate } from './goalResults';
import { keepClosings } from './keepClosings';
import { listAudiences } from './listAudiences';
import { nameContradictions } from './nameContradictions';
import { type OpenRetro, openRetro } from './openRetro';
import type { PartDone, RetroPart } from './retroPart';
import { useWeights } from './useWeights';
import { writeFindings } from './writeFindings';

/** What 写复盘 did. */
export interface RetroWritten {
  readonly ok: true;
  readonly code: string;
  /** The campaign is not over: findings up to now, no closing. */
  readonly isInterim: boolean;
  readonly added: number;
  readonly updated: number;
  /** Names of closings that were done. */
  readonly closed: readonly string[];
  /** What stands beside the heading: what is missing, waits or contradicts. */
  readonly said: string;
  readonly message: string;
}

/** What writing a retro does, in order. */
const PARTS: readonly RetroPart[] = [
  writeFindings,
  comparePast,
  useWeights,
  keepClosings,
  nameContradictions,
  listAudiences,
];

/** Writes the retro of a campaign: all of it, or nothing. Without news a second run writes nothing. */
export function writeRetro(code: unknown, language?: unknown): RetroWritten | Refused {
  return lockedOrRefused(language, () => write(String(code ?? '')));
}

function write(code: string): RetroWritten | Issues {
  const open = openRetro(code);
  if ('issue' in open) return { issues: [open.issue] };
  const changes = new Changes();
  const parts = PARTS.map((part) => part(open, changes));
  const said = saidOf(open, parts);
  keepSummary(open, { said, given: [...open.known].join(SEPARATOR) }, changes);
  const sum = (key: 'added' | 'updated') => parts.reduce((total, part) => total + part[key], 0);
  const done = {
    isInterim: !open.isOver,
    added: sum('added'),
    updated: sum('updated'),
    closed: parts.flatMap(({ closed = [] }) => closed),
  };
  const message = messageOf(open, done, changes.count);
  try {
    // What lessons made is the engine's own, there and in 经验库: a second time makes up for a failure.
    retroLessons(open.found, open.tab);
    changes.write();
  } catch (error) {
    return { issues: [{ ...failure(error), code: 'retroFailed' }] };
  }
  return { ok: true, code: open.code, ...done, said, message };
}

/** What stands beside the heading of the attainment; only what does not change while the figures stay. */
function saidOf(open: OpenRetro, parts: readonly PartDone[]): string {
  const { retro, notRead } = open;
  const words = retro.locale.retroWords.said;
  const monitor = open.tab('monitor');
  const asOf = monitor && known(summaryOf(monitor).asOf);
  const goals = goalsWithoutRate(retro);
  const crowded = parts.flatMap((part) => part.crowded ?? []);
  const withoutRoom = parts.reduce((sum, part) => sum + (part.withoutRoom ?? 0), 0);
  const list = (names: Iterable<string>) => [...names].join(words.listSeparator);
  return [
    asOf ? fillIn(words.asOf, { time: momentText(asOf) }) : words.noData,
    ...(goals > 0 ? [fillIn(words.goals, { count: goals })] : []),
    ...(notRead.size > 0 ? [fillIn(words.notRead, { tabs: list(notRead) })] : []),
    ...(withoutRoom > 0
      ? [fillIn(words.noRoom, { count: withoutRoom, blocks: list(crowded) })]
      : []),
    ...parts.flatMap((part) => part.said),
  ].join(words.separator);
}

/** Writes engine cells of the summary where they differ. */
export function keepSummary(
  { retro }: OpenRetro,
  cells: Readonly<Partial<Record<SummaryKey<'retro'>, string>>>,
  changes: Changes,
): void {
  const { summary, summaryRow } = retro.layout;
  const edits = (Object.entries(cells) as [SummaryKey<'retro'>, string][])
    .filter(([key, text]) => textOf(summaryValue(retro, key)) !== text)
    .map(([key, text]) => ({ row: summaryRow, column: summary[key] as number, value: text }));
  changes.add(retro, edits);
}

function messageOf(
  { retro }: OpenRetro,
  { isInterim, added, updated, closed }: Omit<RetroWritten, 'ok' | 'code' | 'said' | 'message'>,
  count: number,
): string {
  const { toast, said } = retro.locale.retroWords;
  if (count === 0) return toast.same;
  const names = closed.join(said.listSeparator);
  const values = { added, updated, closed: names && fillIn(toast.closed, { names }) };
  return fillIn(isInterim ? toast.interim : toast.written, values);
}

import type { BriefSection } from '../../core/brief/briefCard';
import { shortList } from '../../core/brief/shortList';
import { fillIn } from '../../locales/fillIn';
import { isAwaited } from '../../rows/metric';
import { type SlotBlock, slotRows } from '../../rows/slotEntry';
import { summaryValue } from '../../sheets/ourTab';
import { textOf } from '../../tabs/kinds/kind';
import type { BriefFacts } from './briefFacts';
import { moreLine, ownerText, platformText, unreadLine } from './briefLines';
import { taskName } from './taskLines';

const MOST = 8;

/** Who owes figures of the slot; before the campaign, who owes the progress of a task. */
export function reportSection(facts: BriefFacts): BriefSection {
  const { brief } = facts.locale;
  const lines = linesOf(facts);
  const groups = [{ lines: lines.length === 0 ? [brief.reports.allIn] : lines }];
  return { heading: brief.part.reports, groups };
}

function linesOf(facts: BriefFacts): string[] {
  const { locale, monitor, stage } = facts;
  const { reports } = locale.brief;
  if (stage === 'prep') return [reports.prep, ...withoutProgress(facts)];
  if (!monitor) return [unreadLine('monitor', locale)];
  const wholeDay = awaited(facts, 'wholeDay');
  if (stage === 'over') return [reports.over, ...wholeDay];
  return [...awaited(facts, 'slots'), ...wholeDay, ...notUpdated(facts)];
}

/** A line for each platform that the tab marks as awaited. */
function awaited({ monitor, locale, ownerOf }: BriefFacts, block: SlotBlock): string[] {
  if (!monitor) return [];
  const { reports } = locale.brief;
  const slot = textOf(summaryValue(monitor, 'slot'));
  return slotRows(monitor, block)
    .filter((row) => row.isAwaited)
    .map(({ platform }) => {
      const owner = ownerText(ownerOf(platform), locale);
      return fillIn(block === 'slots' ? reports.slot : reports.wholeDay, { slot, platform, owner });
    });
}

/** Metrics without a value for the slot, by owner. */
function notUpdated({ clock, locale, metrics = [] }: BriefFacts): string[] {
  const { brief } = locale;
  const { reports, comma } = brief;
  const byOwner = new Map<string, string[]>();
  for (const { board } of metrics) {
    if (!isAwaited(board, clock.slotStart)) continue;
    const { owner } = board;
    const platform = platformText(board.platform, locale);
    const metric = fillIn(reports.metric, { metric: board.metric, platform });
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), metric]);
  }
  const { shown, more } = shortList([...byOwner], MOST);
  return [
    ...shown.map(([owner, list]) =>
      fillIn(reports.metrics, { metrics: list.join(comma), owner: ownerText(owner, locale) }),
    ),
    ...moreLine(more, locale),
  ];
}

function withoutProgress({ locale, tasks }: BriefFacts): string[] {
  if (!tasks) return [unreadLine('prep', locale)];
  const { reports } = locale.brief;
  const blank = tasks.filter(
    ({ status, progress, isMilestone }) =>
      status === 'inProgress' && progress === undefined && !isMilestone,
  );
  const { shown, more } = shortList(blank, MOST);
  return [
    ...shown.map((task) =>
      fillIn(reports.noProgress, { list: taskName(task), owner: ownerText(task.owner, locale) }),
    ),
    ...moreLine(more, locale),
  ];
}

import { platformOwner } from '../../core/clock/escalation';
import type { CampaignContext } from '../campaign/campaignContext';
import type { Row, Rows } from '../compiler/compileInput';
import { boardRows } from './boardRows';
import { dailyRows } from './dailyRows';
import { gapRows } from './gap';
import { pacingRows } from './pacing';
import { taskCurveRows } from './taskCurve';

/** The rows of 执行监控 for a new campaign. */
export function monitorRows(context: CampaignContext, tasks: readonly Row[]): Rows {
  const platforms = platformRows(context, tasks);
  return {
    board: boardRows(context, platforms),
    report: [{ mark: 'report', cells: {} }],
    gap: gapRows(
      context.locale,
      context.channels.map(({ platform }) => platform),
    ),
    pacing: pacingRows(
      context.locale,
      context.curveFrom ?? context.locale.monitor.pace.source.template,
    ),
    slots: platforms,
    wholeDay: platforms,
    daily: dailyRows(context),
    taskCurve: taskCurveRows(),
  };
}

/** Who owns most tasks of a platform reports its figures. */
function platformRows({ channels }: CampaignContext, tasks: readonly Row[]): Row[] {
  const owned = tasks.map(({ cells: { owner, platform } }) => ({
    owner: String(owner ?? ''),
    platform: String(platform ?? ''),
  }));
  return channels.map(({ platform }) => ({
    cells: { platform, owner: platformOwner(platform, owned) ?? null },
  }));
}

import { isoDateOf } from '../../core/dates/isoDate';
import { SCENARIOS } from '../../core/request/campaignRequest';
import type { Curve } from '../../core/request/dailyShares';
import { phasesOf } from '../../rows/phase';
import { growBlock } from '../../sheets/growBlock';
import { tabById } from '../../sheets/openOurTab';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import { type CellEdit, writeCells } from '../../sheets/writeCells';
import { withoutText } from '../../sheets/writeRectangle';
import { campaignContext, type PhaseDates } from '../../tabs/campaign/campaignContext';
import { campaignValues, compileFormula } from '../../tabs/compiler/compileFormula';
import { known } from '../../tabs/kinds/unread';
import { blockLayout, type Layout } from '../../tabs/model/layout';
import { dayFormula, dayTargets, isDayTarget } from '../../tabs/monitor/dayTargets';
import { monitor as definition } from '../../tabs/monitor/monitor';
import { TEMPLATES } from '../../templates/templates';
import { type OpenCampaign, registeredCampaign } from '../desk/openCampaign';
import { withWorkbookSettings } from '../desk/workbookSettings';

type Found = Pick<OpenCampaign, 'overview' | 'campaign'>;

/**
 * Splits the goal over the days that a campaign has now that its phases have other dates, as when it was made; days
 * that it has no row for get one. What people typed for a day stays. Counts what it wrote.
 */
export function followDays(plan: OurTab<'plan'>): number {
  const { rows } = openTable(plan, 'phases');
  const shares = new Map(rows.map(({ row, is }) => [row, known(is.share)] as const));
  const phases = phasesOf(rows).map((phase) => ({ ...phase, share: shares.get(phase.row) }));
  const goal = known(summaryOf(plan).gmv) ?? 0;
  const found = registeredCampaign(plan.signature.campaign);
  if (phases.length === 0 || !(goal > 0) || 'issue' in found) return 0;
  const { overview, campaign } = found;
  const monitor = tabById('monitor', campaign.sheets.monitor, overview.language, campaign.code);
  const targets = monitor ? dayTargets(goal, phases, curveOf(found, plan, phases)) : [];
  if (!monitor || targets.length === 0) return 0;
  const { firstRow, lastRow, columns } = blockLayout(monitor.layout, 'daily');
  const column = columns.target as number;
  const has = monitor.sheet.getRange(firstRow, column, lastRow - firstRow, 1).getFormulas();
  const scopeOf = (own: Layout) => ({
    own,
    block: 'daily',
    others: { plan: plan.layout },
    locale: monitor.locale,
    values: campaignValues(campaign.code),
  });
  const missing = targets.length - has.length;
  const block = definition.blocks.find(({ key }) => key === 'daily');
  const own = missing > 0 && block ? growBlock(monitor, block, missing, scopeOf) : monitor.layout;
  const compiled = (formula: string, row: number) => ({
    formula: compileFormula(formula, scopeOf(own), row),
  });
  const edits = Array.from({ length: Math.max(has.length, targets.length) }, (_, day) => {
    const row = firstRow + day;
    const wanted = targets[day];
    const value =
      typeof wanted === 'object' && wanted ? compiled(wanted.formula, row) : (wanted ?? null);
    const now = has[day]?.[0] ?? '';
    const isOurs = now === '' ? monitor.values[row - 1]?.[column - 1] === '' : isDayTarget(now);
    const isSame = now === (typeof value === 'object' && value ? value.formula : '');
    const target: CellEdit[] =
      day >= has.length || (isOurs && !isSame) ? [{ row, column, value }] : [];
    const date = { row, column: columns.date as number, value: compiled(dayFormula(day), row) };
    return day >= has.length ? [date, ...target] : target;
  }).flat();
  writeCells(withoutText(monitor.sheet), edits);
  return edits.length;
}

/** The curve of a new campaign of the kind. */
function curveOf(
  { overview, campaign }: Found,
  { locale }: OurTab,
  phases: readonly PhaseDates[],
): Curve {
  const scenario = SCENARIOS.find((key) => key === campaign.scenario) ?? 'everyday';
  const request = {
    language: overview.language,
    scenario,
    code: campaign.code,
    name: campaign.name,
    owner: '',
    phases: phases.map(({ kind, start, end }) => ({
      kind,
      start: isoDateOf(start),
      end: isoDateOf(end),
    })),
    goals: [],
    channels: [],
    budget: [],
    team: [],
  };
  const desk = { overview, shared: overview.shared, drafts: [] };
  return withWorkbookSettings(campaignContext(request, TEMPLATES[scenario], locale), desk).template
    .curve;
}

import { isoDateOf } from '../../core/dates/isoDate';
import type { Issues } from '../../core/issue';
import type { YearRow } from '../../core/year/yearPlan';
import { fillIn } from '../../locales/fillIn';
import { keyOfMetric } from '../../locales/keyOfWord';
import { openOurTab, tabById } from '../../sheets/openOurTab';
import { openTable } from '../../sheets/openTable';
import { isTab } from '../../sheets/ourTab';
import { summaryOf } from '../../sheets/summaryOf';
import { sendChanges } from '../../sheets/workbook';
import { known } from '../../tabs/kinds/unread';
import { moneyText } from '../brief/briefLines';
import { languageFrom, type Refused, refuse } from '../desk/campaignRequestOf';
import { lockedOrRefused } from '../desk/locked';
import { sameCode } from '../desk/openDesk';
import { checkTab } from '../edit/checkEdit';
import { type OpenYear, readYear } from './readYear';

export interface YearGoal {
  readonly ok: true;
  readonly name: string;
  /** In 万元; the same where nothing is proposed. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

const CHANGED = { code: 'changedSince', path: 'request' } as const;

/** What the GMV goal of a campaign would be for the year to make its own; changes nothing. */
export function yearGoalOf(code: unknown, language?: unknown): YearGoal | Refused {
  const found = find(code);
  if ('issues' in found) return refuse(found.issues, languageFrom(language));
  const { name, target, proposed } = found.row;
  return { ok: true, name, from: target, to: proposed };
}

/**
 * Makes the goal what was proposed, as a person would who types it, and keeps the reason with the day in a note of
 * its cell. Refused when the proposal is another by now.
 */
export function takeYearGoal(
  code: unknown,
  to: unknown,
  reason: unknown,
  language?: unknown,
): YearGoal | Refused {
  return lockedOrRefused(language, () => take(code, to, String(reason)));
}

function take(code: unknown, to: unknown, reason: string): YearGoal | Issues {
  const found = find(code);
  if ('issues' in found) return found;
  const { row, overview } = found;
  const { proposed, target, name } = row;
  const campaign = overview.campaigns.find((one) => sameCode(one.code, row.code));
  const plan = tabById('plan', campaign?.sheets.plan, overview.language, row.code);
  if (!plan) return { issues: [CHANGED] };
  const { locale } = plan;
  const goals = openTable(plan, 'goals');
  const own = goals.rows.filter(
    ({ is }) => keyOfMetric(is.metric) === 'gmv' && is.unit === locale.words.unit.万元,
  );
  const [goal] = own;
  if (!goal || own.length > 1 || proposed === undefined || proposed !== to)
    return { issues: [CHANGED] };
  goals.put(goal.row, 'target', proposed);
  goals.write();
  const column = goals.block.columns.target as number;
  const line = fillIn(locale.document.year.note, {
    day: isoDateOf(known(summaryOf(overview).today) ?? 0),
    from: moneyText(target ?? 0, locale),
    to: moneyText(proposed, locale),
    reason,
  });
  const cell = plan.sheet.getRange(goal.row, column);
  // A line of people's: no check takes it away.
  cell.setNote([cell.getNote(), line].filter(Boolean).join('\n'));
  sendChanges();
  const now = openOurTab(plan.sheet, true);
  if (isTab(now, 'plan')) checkTab(now);
  return { ok: true, name, from: target, to: proposed };
}

function find(code: unknown): (OpenYear & { readonly row: YearRow }) | Issues {
  const year = readYear();
  if ('issue' in year) return { issues: [year.issue] };
  const row = year.plan.rows.find((one) => sameCode(one.code, String(code)));
  if (row) return { ...year, row };
  return { issues: [{ code: 'noCampaign', path: 'code', values: { value: String(code) } }] };
}

import type { CampaignRequest } from '../core/campaignRequest';
import type { Issue } from '../core/issue';
import type { Locale } from '../locales/locale';
import { applyPlan } from '../sheets/applyPlan';
import {
  forgetOverview,
  makeOverview,
  type OverviewSheet,
  openOverview,
  takeRow,
} from '../sheets/overviewSheet';
import { addSheet, hasSheet, removeSheet, sendChanges, showSheet } from '../sheets/workbook';
import { clearRow, writeRow } from '../sheets/writeRow';
import { overview } from '../tabs/overview';
import { overviewRow, planOverview, planPrep } from '../tabs/planCampaign';
import { rowByKey } from '../tabs/planTab';
import type { ScenarioTemplate } from '../templates/scenarioTemplate';
import { Undo } from './undo';

export interface CreatedSheet {
  readonly name: string;
  readonly id: number;
}

export type Built =
  | { readonly sheets: readonly CreatedSheet[] }
  | { readonly issues: readonly Issue[] };

export interface BuildInput {
  readonly request: CampaignRequest;
  readonly template: ScenarioTemplate;
  readonly locale: Locale;
}

/** Builds a checked request into the workbook, or nothing; the caller holds the document lock. */
export function buildCampaign(input: BuildInput): Built {
  const undo = new Undo();
  try {
    return build(input, undo);
  } catch (error) {
    return { issues: [undo.run(error)] };
  }
}

function build({ request, template, locale }: BuildInput, undo: Undo): Built {
  const name = `${request.code}·${locale.prep.tab}`;
  const found = openOverview();
  const issues = clashes(request.code, found, name, locale.overview.tab);
  if (issues.length > 0) return { issues };

  const shared = typeof found === 'object' ? found : createOverview(locale, undo);
  undo.add(name, () => removeSheet(name));
  const sheet = addSheet(name);
  const id = sheet.getSheetId();
  const prep = planPrep({ request, template, locale, overview: shared.layout, name, sheet: id });
  applyPlan(sheet, prep.operations);

  const row = takeRow(shared);
  const scope = { own: shared.layout, others: { prep: prep.layout }, locale, values: {} };
  const cells = rowByKey(overview, overviewRow(request, locale, id), scope, row);
  undo.add(`${shared.layout.name}!${row}`, () => clearRow(shared.sheet, shared.layout, row));
  writeRow(shared.sheet, shared.layout, row, cells);
  showSheet(shared.sheet);
  sendChanges();
  return {
    sheets: [
      { name: shared.layout.name, id: shared.sheet.getSheetId() },
      { name, id },
    ],
  };
}

/** What in the workbook stands in the way; tab names are compared by the spreadsheet itself. */
function clashes(
  code: string,
  found: OverviewSheet | 'none' | 'damaged',
  prepName: string,
  overviewName: string,
): Issue[] {
  if (found === 'damaged') return [{ code: 'overviewDamaged', path: 'request' }];
  if (found !== 'none' && found.codes.some((used) => used.toLowerCase() === code.toLowerCase()))
    return [{ code: 'codeTaken', path: 'code', values: { value: code } }];
  return (found === 'none' ? [prepName, overviewName] : [prepName])
    .filter(hasSheet)
    .map((name) => ({ code: 'tabTaken', path: 'code', values: { value: name } }));
}

function createOverview(locale: Locale, undo: Undo): OverviewSheet {
  const name = locale.overview.tab;
  undo.add(name, () => {
    forgetOverview();
    removeSheet(name);
  });
  const sheet = addSheet(name, 0);
  return makeOverview(sheet, planOverview(locale, name, sheet.getSheetId()));
}

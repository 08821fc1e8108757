import type { Issue } from '../../core/issue';
import { type Language, type OptionalTab, SCENARIOS } from '../../core/request/campaignRequest';
import { localeOf } from '../../locales/localeOf';
import type { Locale } from '../../locales/zh-CN/locale';
import { taskRows } from '../../rows/task';
import { tabById } from '../../sheets/openOurTab';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { readCell } from '../../sheets/readCells';
import { sheetById } from '../../sheets/workbook';
import { type CampaignContext, campaignContext } from '../../tabs/campaign/campaignContext';
import { readSignature } from '../../tabs/model/signature';
import type { ScenarioTemplate } from '../../templates/scenarioTemplate';
import { TEMPLATES } from '../../templates/templates';
import type { OpenCampaign } from '../desk/openCampaign';
import { withWorkbookSettings } from '../desk/workbookSettings';
import { readCampaign } from '../wizard/readCampaign';

/**
 * What the rows of a campaign's optional tabs are made from, as its other tabs have it now: phases, channels, who has
 * which role, lessons that it took over. An Issue without 策划方案.
 */
export function campaignNow(
  { desk, overview, campaign }: OpenCampaign,
  tabs: readonly OptionalTab[],
): CampaignContext | Issue {
  const { code, name, sheets } = campaign;
  const read = readCampaign(code);
  if ('issue' in read) return read.issue;
  const language = languageOf(sheets.plan) ?? overview.language;
  const locale = localeOf(language);
  const scenario = SCENARIOS.find((key) => key === (read.scenario ?? campaign.scenario));
  // Of a scenario of the team's own nobody knows what it publishes.
  const template: ScenarioTemplate = scenario
    ? TEMPLATES[scenario]
    : { ...TEMPLATES.everyday, content: [] };
  const prep = tabById('prep', sheets.prep, language, code);
  const retro = tabById('retro', sheets.retro, language, code);
  // Roles that people gave platforms; 市场与资源 itself is proposed anew.
  const market = sheets.market && !tabs.includes('market') ? read.rows().market : undefined;
  const request = {
    language,
    scenario: scenario ?? 'everyday',
    code,
    name,
    owner: read.brief.owner ?? '',
    phases: read.phases,
    goals: [],
    channels: read.channels,
    budget: [],
    ...(read.products ? { products: read.products } : {}),
    ...(market ? { market } : {}),
    team: prep ? teamOf(prep, template, locale) : [],
    lessons: retro ? lessonsOf(retro) : [],
    tabs: [...tabs],
  };
  return withWorkbookSettings(campaignContext(request, template, locale), desk);
}

/** The language that a tab was made in. */
function languageOf(id: number | undefined): Language | undefined {
  const sheet = sheetById(id);
  return sheet && readSignature(readCell(sheet.getRange(1, 1)))?.language;
}

/** Who has which role: those who answer for the scenario's tasks, or do them. */
function teamOf(prep: OurTab<'prep'>, { tasks }: ScenarioTemplate, { tasks: texts }: Locale) {
  const rows = new Map(taskRows(prep).map((task) => [task.plainName, task]));
  const names: Readonly<Record<string, { readonly name: string }>> = texts;
  const team = new Map<string, string>();
  for (const { key, owner, executor } of tasks) {
    const row = rows.get(names[key]?.name ?? '');
    if (row && row.owner !== '' && !team.has(owner)) team.set(owner, row.owner);
    if (row && executor && row.executor !== '' && !team.has(executor))
      team.set(executor, row.executor);
  }
  return [...team].map(([role, person]) => ({ role, person }));
}

/** Lessons that the campaign took over, and those that it does without. */
function lessonsOf(retro: OurTab<'retro'>) {
  const { adopted } = retro.locale.lessonRules.use;
  return openTable(retro, 'lessons').rows.flatMap(({ is: { id, use } }) =>
    id === '' ? [] : [{ id, ...(use === adopted ? {} : { declined: use }) }],
  );
}

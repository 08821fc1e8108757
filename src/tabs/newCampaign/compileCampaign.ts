import type { OptionalTab } from '../../core/request/campaignRequest';
import { fillIn } from '../../locales/fillIn';
import { languageOf } from '../../locales/localeOf';
import type { Locale } from '../../locales/zh-CN/locale';
import type { CampaignContext } from '../campaign/campaignContext';
import { campaignValues, type Scope } from '../compiler/compileFormula';
import { compileGantt } from '../compiler/compileGantt';
import type { CompiledTab, Row, Rows } from '../compiler/compileInput';
import { compileTab } from '../compiler/compileTab';
import { columnCount, type Layout, newLayout } from '../model/layout';
import { type SharedSheets, signatureText } from '../model/signature';
import {
  type AnySharedTab,
  askedTabs,
  type CampaignTab,
  type LaterTab,
  SHARED_TABS,
  type SharedTab,
  type TabKind,
} from '../model/tab';
import { settingsRows } from '../settings/settingsRows';
import { TABS } from '../tabs';
import { campaignRows } from './campaignRows';

/** Names of sheets by tab. */
export type SheetNames<K extends TabKind = TabKind> = Readonly<Record<K, string>>;
/** Without a kind: of the tabs of a campaign and those that all share. Of a campaign's optional tabs, those that it has. */
export type Layouts<K extends TabKind = CampaignTab | SharedTab> = Readonly<
  Record<Exclude<K, OptionalTab>, Layout> & Partial<Record<Extract<K, OptionalTab>, Layout>>
>;

/** Days that the Gantt shows after the last task. */
const GANTT_SLACK = 7;

/** What the tabs of all campaigns are called in a new workbook. */
export function sharedNames(locale: Locale): SheetNames<SharedTab> {
  return record(SHARED_TABS, (kind) => locale[kind].tab);
}

/** What a tab of a campaign is called: 618·策划方案. */
export function campaignName(code: string, kind: CampaignTab, locale: Locale): string {
  return `${code}·${locale[kind].tab}`;
}

/** Where everything will be on new shared tabs. */
export function sharedLayouts(names: SheetNames<SharedTab>, locale: Locale): Layouts<SharedTab> {
  return record(SHARED_TABS, (kind) => layoutOf(kind, names[kind], sharedRows(kind, locale)));
}

/** Where everything will be on the tabs of a new campaign: those that it asks for. */
export function campaignLayouts(context: CampaignContext): Layouts<CampaignTab> {
  const kinds = askedTabs(context.request);
  return record(kinds, (kind) => campaignLayout(kind, context));
}

/** Where everything will be on a tab of a campaign that is made new. */
export function campaignLayout(kind: CampaignTab, context: CampaignContext): Layout {
  const { request, locale } = context;
  const name = campaignName(request.code, kind, locale);
  return layoutOf(kind, name, campaignRows(kind, context));
}

/** Where everything will be on a shared tab that is made later. */
export function laterLayout(kind: LaterTab, locale: Locale): Layout {
  return layoutOf(kind, locale[kind].tab, {});
}

/** Plan of a shared tab on an empty sheet with that id. */
export function compileShared<K extends AnySharedTab>(
  kind: K,
  layouts: Layouts<K>,
  locale: Locale,
  sheet: number,
  shared?: SharedSheets,
): CompiledTab {
  const tab = TABS[kind];
  const scope = { own: layouts[kind], others: layouts, locale, values: {} };
  const signature = signatureText(tab, '', sheet, languageOf(locale), shared);
  return compileTab({
    tab,
    rows: sharedRows(kind, locale),
    scope,
    title: locale[tab.kind].title,
    signature,
  });
}

/** Plan of a campaign's tab on an empty sheet with that id. */
export function compileCampaignTab(
  kind: CampaignTab,
  layouts: Layouts,
  context: CampaignContext,
  sheet: number,
  shared?: SharedSheets,
): CompiledTab {
  const { locale, request } = context;
  const tab = TABS[kind];
  const own = layouts[kind];
  if (!own) throw new Error(`No place for ${kind}`);
  const scope = {
    own,
    others: layouts,
    locale,
    values: campaignValues(request.code),
  };
  const rows = campaignRows(kind, context);
  const plan = compileTab({
    tab,
    rows,
    scope,
    title: fillIn(locale[kind].title, { name: request.name }),
    signature: signatureText(tab, request.code, sheet, languageOf(locale), shared),
  });
  return kind === 'prep' ? withGantt(plan, scope, context, rows.tasks) : plan;
}

/** The row of a campaign in the overview, without its formulas. */
export function overviewRow(
  { request, locale }: CampaignContext,
  sheets: Readonly<Partial<Record<CampaignTab, number>>>,
): Row {
  return {
    cells: {
      name: request.name,
      code: request.code,
      scenario: locale.words.scenario[request.scenario],
      owner: request.owner,
      state: locale.words.campaignState.active,
      ...sheets,
    },
  };
}

function withGantt(
  plan: CompiledTab,
  scope: Scope,
  context: CampaignContext,
  tasks: readonly Row[] = [],
): CompiledTab {
  const dates = (key: string) => tasks.map(({ cells }) => cells[key] as number);
  const first = Math.min(...dates('start'));
  const last = Math.max(context.anchors.end, ...dates('due'));
  const gantt = compileGantt(scope, columnCount(TABS.prep) + 1, last - first + 1 + GANTT_SLACK);
  return { layout: plan.layout, operations: [...plan.operations, ...gantt] };
}

function sharedRows(kind: AnySharedTab, locale: Locale): Rows {
  return kind === 'settings' ? settingsRows(locale) : {};
}

function layoutOf(kind: TabKind, name: string, rows: Rows): Layout {
  const marks = Object.entries(rows).map(([block, list]) => [block, list.map((r) => r.mark)]);
  return newLayout(TABS[kind], name, Object.fromEntries(marks));
}

function record<K extends string, T>(keys: readonly K[], of: (key: K) => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, T>;
}

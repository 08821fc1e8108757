import { checkEdit, type EditEvent } from '../../src/actions/edit/checkEdit';
import { bringUpInFront } from '../../src/actions/recheck/bringUpInFront';
import { recheckAll as recheck } from '../../src/actions/recheck/recheckAll';
import type { Language } from '../../src/core/request/campaignRequest';
import { localeOf } from '../../src/locales/localeOf';
import { STEPS, type Step } from '../../src/sheets/migrations/steps';
import { choice, figure, formula } from '../../src/tabs/model/columns';
import { item } from '../../src/tabs/model/formulas';
import type { Column, SummaryItem, Tab, TabKind } from '../../src/tabs/model/tab';
import { TABS } from '../../src/tabs/tabs';

/** The script as another month may have it: new columns, a new figure, a key of another name. */
type Changeable = { layout: number; summary: SummaryItem[]; blocks: { columns: Column[] }[] };
type Texts = { block: Record<string, { column: Record<string, string>; note: object }> } & {
  summary: Record<string, string>;
};

function add(
  kind: TabKind,
  block: string,
  column: Column,
  label: string,
  tab: Changeable = raised(kind),
): void {
  tab.blocks[blockIndex(kind, block)]?.columns.push(column);
  const { column: labels } = words(kind).block[block] as Texts['block'][string];
  labels[column.key] = label;
  const step = stepOf(kind);
  if (step) step.added = { ...step.added, [block]: [...(step.added?.[block] ?? []), column.key] };
}

function raised(kind: TabKind): Changeable {
  const tab = TABS[kind] as Tab as unknown as Changeable;
  const to = tab.layout + 1;
  if (!stepOf(kind)) {
    tab.layout = to;
    (STEPS as Step[]).push({ tab: kind, to, date: NEXT });
  }
  return tab;
}

const NEXT = '2027-01-01';
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
const stepOf = (kind: TabKind): Mutable<Step> | undefined =>
  STEPS.find(({ tab, date }) => tab === kind && date === NEXT);
const blockIndex = (kind: TabKind, block: string) =>
  TABS[kind].blocks.findIndex(({ key }) => key === block);
const words = (kind: TabKind) => localeOf('zh-CN' satisfies Language)[kind] as unknown as Texts;

add('prep', 'tasks', figure('budget', 90, 'money'), '预算');
add('prep', 'tasks', choice('wave', 90, 'taskStatus'), '批次');
add('prep', 'tasks', formula('left', 90, 'integer', 'IF([due]="","",[due]-[@today])'), '剩余天数');
raised('prep').summary.push(item('budgets', 'name', 'money', 'SUM([budget:])'));
words('prep').summary.budgets = '预算合计';
add(
  'retro',
  'channels',
  formula('double', 'wide', 'money', 'IF([gmv]="","",[gmv]*2)', { align: 'left' }),
  '两倍',
);
add('retro', 'channels', figure('plain', 'wide', 'integer', { align: 'left' }), '人数');
// The layout number was forgotten: a column and its words alone.
add('partners', 'partners', figure('samples', 90, 'integer'), '样品数', TABS.partners as never);
const { columns } = raised('calendar').blocks[0] as { columns: Column[] };
columns.splice(
  columns.findIndex(({ key }) => key === 'link'),
  1,
  figure('url', 260, 'text', { align: 'left' }),
);
const { column } = words('calendar').block.content as Texts['block'][string];
column.url = column.link ?? '';
Object.assign(STEPS.find(({ tab }) => tab === 'calendar') as object, {
  renamed: { columns: { content: { link: 'url' } } },
});

export function onEdit(event: EditEvent): void {
  checkEdit(event);
}

export function onOpen(): void {
  bringUpInFront();
}

export function recheckAll(): unknown {
  return recheck();
}

export { createCampaignStep } from '../../src/actions/setup/createCampaignStep';

import { campaign618 } from '../../local/demo/campaign618';
import { columnLetters } from '../../local/engine/columnLetters';
import { createHost, type Host } from '../../local/host/createHost';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import type { CampaignRequest } from '../../src/core/request/campaignRequest';
import { LIMITS } from '../../src/core/request/requestLimits';
import { readParts } from '../../src/tabs/compiler/readLayout';
import { readSignature } from '../../src/tabs/model/signature';
import type { Tab } from '../../src/tabs/model/tab';
import { TABS } from '../../src/tabs/tabs';
import { savedDemo } from '../support/keptDemo';
import { keptWorkbook } from '../support/keptWorkbook';

const PLATFORMS = 40;
const TASKS = 300;
/** Days of a task, one after the other until the campaign begins. */
const FIRST_DAY = -45;

/** What gets in the way: a word without a break, signs from right to left, faces of several code points. */
const KINDS = [
  'W'.repeat(30),
  '\u202Eعروض\u200F خاصة ',
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u{1F600}',
  '很长的名字',
];

/** A text that is that long, never cut within a face; no two with different beginnings are the same. */
export function longText(begin: string, length: number): string {
  let text = begin;
  for (let i = begin.length; ; i++) {
    const next = text + (KINDS[i % KINDS.length] as string);
    if (next.length > length) return text.padEnd(length, '长');
    text = next;
  }
}

const name = (begin: string) => longText(begin, LIMITS.name);
const written = (begin: string) => longText(begin, LIMITS.text);
const many = <T>(count: number, of: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => of(i));

/** 618 as a team would set it up that writes everything as long as it may. */
export const LONG_CAMPAIGN: CampaignRequest = {
  ...(campaign618 as CampaignRequest),
  code: '长'.repeat(LIMITS.code),
  name: name('活动'),
  owner: name('负责人'),
  audience: written('人群'),
  theme: written('主题'),
  rules: written('规则'),
  goals: [...campaign618.goals, { metric: name('自定指标'), target: '5万次' }],
  channels: many(PLATFORMS, (i) => ({
    platform: name(`平台${i}`),
    share: 1 / PLATFORMS,
    budget: '0.5万',
  })),
  budget: [...campaign618.budget, { category: name('费用'), amount: '1万' }],
  products: many(6, (i) => ({
    role: '引流款',
    name: name(`商品${i}`),
    price: '199',
    stock: '5000',
    stopLine: written('<500停推广;<300'),
  })),
  tasks: many(TASKS, (i) => ({
    id: `T${i + 1}`,
    name: longText(`任务${i}`, 200),
    anchor: 'start',
    first: FIRST_DAY + (i % 40),
    last: FIRST_DAY + (i % 40) + 2,
    platform: name(`平台${i % PLATFORMS}`),
    owner: name(`角色${i % 40}`),
    deliverable: written('交付物'),
    criterion: written('标准'),
    informed: name('知会'),
  })),
  team: many(40, (i) => ({ role: name(`角色${i}`), person: name(`人员${i}`) })),
  tabs: ['calendar', 'partners', 'market', 'materials', 'tracking'],
};

/** The live demo, beside it a campaign that is set up and filled with the longest texts. */
export function longWorkbook(): SavedWorkbook {
  return keptWorkbook('long', () => {
    const host = createHost({ saved: savedDemo('live', 'zh-CN') });
    const made = host.call('createCampaign', LONG_CAMPAIGN) as { ok: boolean };
    if (!made.ok) throw new Error(JSON.stringify(made));
    host.loseEvents(true);
    for (const { name } of host.user.sheets()) fill(host, name);
    host.loseEvents(false);
    return host;
  });
}

/** Writes a long text wherever people write words: in the rows that hold something, and the next ones. */
function fill(host: Host, name: string): void {
  const { values, formulas } = host.read(name);
  const signature = readSignature(values[0]?.[0]);
  if (!signature || signature.campaign === campaign618.code) return;
  const tab = TABS[signature.tab] as Tab;
  const layout = readParts(tab, name, values, values.length + 3);
  for (const block of tab.blocks) {
    const place = layout?.blocks[block.key];
    if (!place) throw new Error(`No ${block.key} in ${name}`);
    const { columns, firstRow, lastRow } = place;
    const rows = Array.from({ length: lastRow - firstRow }, (_, i) => firstRow + i);
    for (const { key, owner, format, choices } of block.columns) {
      const column = columns[key];
      if (owner !== 'person' || format !== 'text' || choices || column === undefined) continue;
      if (rows.some((row) => formulas[row - 1]?.[column - 1])) continue;
      host.user.paste(
        name,
        columnLetters(column) + firstRow,
        rows.map(() => [longText('写', 200)]),
      );
    }
  }
}

import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import type { DocumentMade } from '../../src/actions/document/documentOf';
import type { DocumentPart, DocumentTable } from '../../src/core/document/document';
import { host618 } from '../support/withCampaign618';
import { difference, picture } from '../support/workbook';

const PREP = '618·筹备进度';
let host: Host;
beforeEach(() => {
  host = host618();
});
afterEach(() => host.close());

const parts = (kind: string, code = '618') =>
  (host.call('documentOf', kind, code, 'zh-CN') as DocumentMade).document.parts;
const headings = (all: readonly DocumentPart[]) =>
  all.flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
/** The first table below a heading. */
const under = (all: readonly DocumentPart[], heading: string) =>
  all
    .slice(all.findIndex((part) => part.kind === 'heading' && part.text === heading))
    .find((part): part is DocumentTable => part.kind === 'table');
const typeTask = (id: string, key: string, text: string) => {
  const prep = readTable(host, PREP, 'tasks', 'id');
  host.user.type(PREP, prep.at(prep.rows.find((r) => r.text.id === id)?.row ?? 0, key), text);
};

test('the plan as approvers read it, with few calls and no change', () => {
  const before = picture(host);
  const all = parts('plan');
  expect(host.calls.total).toBeLessThanOrEqual(12);
  expect(headings(all)).toEqual([
    '活动概要',
    '活动阶段',
    '目标',
    'GMV 目标拆解',
    '预算',
    '货盘',
    '风险预案',
    '排期概要',
    '里程碑',
    '任务与分工',
    '审批',
  ]);
  expect(under(all, '目标')?.head).toContain('保底–挑战');
  expect(under(all, '目标')?.rows[0]).toEqual(
    expect.arrayContaining(['GMV', '500万元', '300万元', '50%', '300万元–450万元']),
  );
  expect(under(all, '预算')?.rows).toContainEqual(['应急储备', '5.34万元', '10.01%']);
  expect(under(all, '排期概要')?.rows).toContainEqual([
    '策划',
    '5',
    '2024-05-01',
    '2024-05-23',
    '0',
  ]);
  expect(under(all, '里程碑')?.rows.map(([id]) => id)).toEqual([
    'M1',
    'M2',
    'M5',
    'M3',
    'M6',
    'M4',
  ]);
  expect(under(all, '任务与分工')?.head.slice(-2)).toEqual(['执行者 R', '负责人 A']);
  expect(difference(before, picture(host))).toBeUndefined();
});

test('cancelled tasks are left out, and every row of a table has a cell for each column', () => {
  typeTask('T26', 'status', '已取消');
  for (const kind of ['plan', 'raci']) {
    const all = parts(kind);
    expect(JSON.stringify(all)).not.toContain('压力测试');
    for (const part of all)
      if (part.kind === 'table')
        for (const row of part.rows) expect(row).toHaveLength(part.head.length);
  }
});

test('roles follow the task rows, and what is wrong with them stands first', () => {
  expect(headings(parts('raci'))).toEqual(['分工矩阵', '每周工作量\uff08天\uff09']);
  typeTask('T01', 'informed', '*经理、财务');
  typeTask('T02', 'owner', '甲/乙');
  const all = parts('raci');
  expect(headings(all)[0]).toBe('需要处理');
  expect(all.find((part) => part.kind === 'list')).toEqual({
    kind: 'list',
    items: [
      '⚠ T01\uff1a*经理 写了两次\uff0c请只留一处',
      '⚠ T02\uff1a负责人有几位\uff08甲 / 乙\uff09\uff0c请只留一位\uff0c其余放到执行者或咨询',
    ],
  });
  const matrix = under(all, '分工矩阵');
  const lead = matrix?.head.indexOf('*经理') ?? -1;
  expect(matrix?.rows.find(([name]) => name?.startsWith('T01'))?.[lead]).toBe('R/A/I');
  expect(under(all, '每周工作量\uff08天\uff09')?.rows[0]).toEqual([
    '内容运营主管',
    '',
    '',
    '3',
    '10 ⚠',
    '2',
    '15',
  ]);
});

test('the letters are called as 设置 says', () => {
  const settings = readTable(host, '设置', 'values', 'name');
  const row = settings.rows.find(({ text }) => text.name === 'RACI 用词')?.row ?? 0;
  const legend = () => parts('raci')[0];
  expect(legend()).toMatchObject({ text: 'R 执行者 · A 负责人 · C 咨询者 · I 知会者' });
  host.user.type('设置', settings.at(row, 'value'), '负责/审批/咨询/知情');
  expect(legend()).toMatchObject({ text: 'R 负责 · A 审批 · C 咨询 · I 知情' });
  expect(under(parts('plan'), '任务与分工')?.head.slice(-2)).toEqual(['负责 R', '审批 A']);
  host.user.type('设置', settings.at(row, 'value'), '只有一个');
  expect(legend()).toMatchObject({ text: 'R 执行者 · A 负责人 · C 咨询者 · I 知会者' });
});

test('names are masked in every document when 设置 says so, and in no cell', () => {
  typeTask('T01', 'owner', '王晓明');
  typeTask('T02', 'owner', 'Li Lei');
  typeTask('T02', 'name', 'Listing by Li Lei\uff0c王晓明协助');
  typeTask('T03', 'owner', '活动运营');
  const plan = readTable(host, '618·策划方案', 'brief', 'item');
  const owner = plan.rows.find(({ text }) => text.item === '负责人')?.row ?? 0;
  host.user.type('618·策划方案', plan.at(owner, 'content'), '赵敏');
  const all = ['plan', 'raci', 'brief', 'standUp'] as const;
  const said = () => Object.fromEntries(all.map((kind) => [kind, JSON.stringify(parts(kind))]));
  const open = said();
  expect(open.plan).toContain('赵敏');
  for (const kind of ['plan', 'raci', 'standUp'] as const) expect(open[kind]).toContain('王晓明');
  const settings = readTable(host, '设置', 'values', 'name');
  const row = settings.rows.find(({ text }) => text.name === '导出时隐去姓名')?.row ?? 0;
  host.user.type('设置', settings.at(row, 'value'), '是');
  const before = picture(host);
  const masked = said();
  for (const kind of all)
    for (const name of ['王晓明', 'Li Lei', '赵敏']) expect(masked[kind]).not.toContain(name);
  expect(masked.raci).toContain('*晓明');
  expect(masked.raci).toContain('Listing by L*\uff0c*晓明协助');
  // Roles stay, and so does what happens to hold a name.
  expect(masked.raci).toContain('活动运营');
  expect(masked.plan).toContain('*敏');
  expect(difference(before, picture(host))).toBeUndefined();
});

test('a campaign that is not there, or has lost a tab, is refused in words', () => {
  const refused = (code: string) => host.call('documentOf', 'plan', code, 'en');
  expect(refused('none')).toMatchObject({ ok: false, issues: [{ code: 'noCampaign' }] });
  host.user.deleteTab(PREP);
  expect(refused('618')).toMatchObject({ ok: false, issues: [{ code: 'noTab' }] });
});

test('the menu takes the campaign of the tab in front, the only one, or asks', () => {
  host.call('exportPlan');
  const { html, width } = host.modals[0] ?? { html: '', width: 0 };
  expect(html).toContain('<html lang="zh-CN" data-kind="plan" data-code="618">');
  expect(width).toBeGreaterThan(900);
  expect(host.call('createCampaign', { ...campaign618, code: '双11"<' })).toMatchObject({
    ok: true,
  });
  const front = (name: string) => {
    const sheet = host.user.sheets().find((each) => each.name === name)?.id;
    expect(host.call('showPlace', { sheet })).toBe(true);
  };
  front('双11"<·筹备进度');
  host.call('showRaci');
  expect(host.modals[1]?.html).toContain('data-kind="raci" data-code="%E5%8F%8C11%22%3C"');
  front('设置');
  host.answers.push('618');
  host.call('showRaci');
  expect(host.alerts.at(-1)).toContain('双11');
  expect(host.modals[2]?.html).toContain('data-code="618"');
  host.call('showRaci');
  expect(host.modals).toHaveLength(3);
});

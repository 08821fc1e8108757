import { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { LESSONS_618 } from '../../local/demo/retro618';
import { pasteRows, typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { LessonsChecked } from '../../src/actions/lessons/checkLessons';
import type { CampaignPlan } from '../../src/actions/setup/planCampaign';
import type { Proposal } from '../../src/actions/wizard/proposeCampaign';
import type { CampaignRequest } from '../../src/core/request/campaignRequest';
import { host618 } from '../support/withCampaign618';
import { noteAt } from '../support/workbook';

const LIBRARY = { sheet: '经验库', block: 'lessons', first: 'lesson' };
const BASICS = {
  language: 'zh-CN',
  scenario: 'big-promo',
  name: '双11狂欢',
  start: '2024-11-11',
  end: '2024-11-11',
};

let host: Host;
beforeAll(() => {
  host = host618();
  const rows = LESSONS_618.map(([lesson, rule, , loss]) => [lesson, '618', '', rule, loss]);
  pasteRows(host, LIBRARY, ['lesson', 'source', 'kind', 'rule', 'loss'], rows);
}, 120_000);
afterAll(() => {
  expect(host.executions.filter(({ error }) => error)).toEqual([]);
  host.close();
});

const rowsOf = (sheet: string, block: string, first: string) =>
  readTable(host, sheet, block, first).rows.map(({ text }) => text);
const library = (id: string) => rowsOf('经验库', 'lessons', 'id').find((row) => row.id === id);
const noteOf = (id: string, key: string) => {
  const table = readTable(host, '经验库', 'lessons', 'id');
  const row = table.rows.find(({ text }) => text.id === id)?.row ?? 0;
  return noteAt(host, '经验库', table.at(row, key));
};
const propose = (change = {}) =>
  host.call('proposeCampaign', { ...BASICS, ...change }) as Proposal & { ok: true };
const plan = (request: CampaignRequest) =>
  host.call('planCampaign', request) as CampaignPlan & { issues?: { message: string }[] };

describe('经验库 answers edits', () => {
  test('lessons get numbers, and each says what its rule was read as', () => {
    expect(rowsOf('经验库', 'lessons', 'id').map(({ id, understood }) => [id, understood])).toEqual(
      [
        ['L1', '必须有任务「压力测试」\uff0c至少3天\uff0c在上线前完成'],
        ['L2', '「推广」在爆发前10天或更早开始'],
        ['L3', '「私域预热」在爆发前3天或更早开始\uff0c共3轮'],
        ['L4', '「直播」必须有备用方案\uff0c另需\uff1a扩容确认'],
        ['L5', '「返场」占「推广预算」≥ 10%'],
        ['L6', '检查\uff1a天猫会场需赠品A/B方案'],
        ['L7', '「领券步骤」≤ 2'],
      ],
    );
  });

  test('a rule that cannot be read stays text, with examples beside it, until it can', () => {
    typeNewRow(host, LIBRARY, { lesson: '赠品要好看', source: '618', rule: '优化赠品组合' });
    expect(library('L8')?.understood).toBe('… 读不懂\uff0c作为文字经验');
    expect(noteOf('L8', 'rule')).toContain('写法示例');
    typeRow(host, LIBRARY, ({ text }) => text.id === 'L8', {
      rule: '检查\uff1a赠品有三种',
      scenario: '跨界联名、乱写',
    });
    expect(library('L8')?.understood).toBe('检查\uff1a赠品有三种');
    expect(noteOf('L8', 'rule')).toBe('');
    expect(noteOf('L8', 'scenario')).toContain('没有叫「乱写」的场景');
    typeRow(host, LIBRARY, ({ text }) => text.id === 'L8', { scenario: '跨界联名' });
    expect(noteOf('L8', 'scenario')).toBe('');
  });

  test('an edit takes few calls, and looking again writes nothing', () => {
    const table = readTable(host, '经验库', 'lessons', 'id');
    host.user.type('经验库', table.at(table.rows[0]?.row ?? 0, 'kind'), '筹备');
    const { calls, byName } = host.executions.at(-1) ?? {};
    expect(calls).toBeLessThanOrEqual(3);
    expect(Object.keys(byName ?? {}).filter((name) => /set/i.test(name))).toEqual([]);
  });
});

describe('a new campaign', () => {
  test('is proposed the lessons that fit its scenario, platforms and phases', () => {
    const { request, lessons } = propose();
    const ids = (all: readonly { id: string }[] = []) => all.map(({ id }) => id).join();
    expect(ids(request.lessons)).toBe('L1,L2,L3,L4,L5,L6,L7');
    expect(lessons[0]).toEqual({
      id: 'L1',
      lesson: '压力测试遗漏→卡顿30分钟',
      rule: '必须有任务「压力测试」\uff0c至少3天\uff0c在上线前完成',
      last: '上次\uff1a首日卡顿30分钟',
    });
    expect(ids(propose({ scenario: 'everyday' }).request.lessons)).toBe('');
    expect(ids(propose({ scenario: 'co-brand' }).request.lessons)).toBe('L8');
  });

  test('is told what each lesson changes, also where two contradict each other', () => {
    typeNewRow(host, LIBRARY, {
      lesson: '返场别多投',
      source: '618',
      rule: '返场期推广预算占比 ≤ 5%',
    });
    expect(library('L5')?.understood).toBe(
      '⚠ 与 L9 矛盾\uff0c两条都不套用\uff1a「返场」占「推广预算」≥ 10%',
    );
    const { request } = propose();
    const effects = (asked: CampaignRequest) =>
      Object.fromEntries(plan(asked).lessons.map(({ id, effects }) => [id, effects.join(';')]));
    expect(effects(request)).toMatchObject({
      L1: '已满足\uff1a压力测试\uff08模拟1000人同时秒杀\uff09',
      L4: '新增任务「扩容确认」\uff0c2024-10-31;已有备用方案\uff1a直播中断',
      L5: '⚠ 与 L9 矛盾\uff0c两条都没有套用\uff0c请在「经验库」改一条',
      L7: '看板「领券步骤」预警线 >2',
      L9: '⚠ 与 L5 矛盾\uff0c两条都没有套用\uff0c请在「经验库」改一条',
    });
    // Doing without one of them, with a reason, leaves the other.
    const lessons = request.lessons?.map((l) => (l.id === 'L9' ? { ...l, declined: '库存多' } : l));
    expect(effects({ ...request, lessons: lessons ?? [] })).toMatchObject({
      L5: '从「推广费」划出 2万元给「返场」',
    });
  });

  test('needs a reason for what it declines, and lessons that are there', () => {
    const { request } = propose();
    const refused = (lessons: CampaignRequest['lessons']) =>
      plan({ ...request, ...(lessons ? { lessons } : {}) }).issues?.map(({ message }) => message);
    expect(refused([{ id: 'L1', declined: ' ' }])).toEqual(['不采用「L1」请写明原因。']);
    expect(refused([{ id: 'L99' }])?.[0]).toContain('「经验库」里没有编号为「L99」的经验');
    expect(refused([{ id: 'L1' }, { id: 'L1' }])?.[0]).toContain('重复');
  });

  test('carries them: rows say which lesson, the retro lists all, the library counts', () => {
    const { request } = propose({ name: '双11狂欢' });
    const lessons = (request.lessons ?? [])
      .filter(({ id }) => id !== 'L9')
      .map((lesson) => (lesson.id === 'L2' ? { ...lesson, declined: '今年不投放' } : lesson));
    const tabs = ['calendar' as const];
    const small = { ...request, scale: 'small' as const, code: '双11', lessons, tabs };
    expect(host.call('createCampaign', small)).toMatchObject({ ok: true });
    // As many as any campaign may take: the lessons themselves are two reads and a write.
    expect(host.executions.at(-1)?.calls).toBeLessThanOrEqual(5 * 30 + 48);
    const tasks = rowsOf('双11·筹备进度', 'tasks', 'id');
    const added = tasks.filter(({ remark }) => remark !== '');
    expect(added.map(({ name, start, due, remark }) => [name, start, due, remark])).toEqual([
      [
        '3轮活动预告\uff08含专属优惠券\uff09',
        '2024-10-18',
        '2024-10-27',
        '经验 L3 · 上次\uff1a私域转化率25%\uff0c高于均值20%',
      ],
      [
        '压力测试\uff08模拟1000人同时秒杀\uff09',
        '2024-10-29',
        '2024-10-31',
        '经验 L1 · 上次\uff1a首日卡顿30分钟',
      ],
      ['扩容确认', '2024-10-31', '2024-10-31', '经验 L4 · 上次\uff1a抖音直播中断3小时'],
      [
        '天猫会场需赠品A/B方案',
        '2024-10-31',
        '2024-10-31',
        '经验 L6 · 上次\uff1a天猫客单价较目标低10%',
      ],
    ]);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(tasks.length);
    const budget = rowsOf('双11·策划方案', 'budget', 'category');
    expect(budget.map(({ category, detail, amount }) => [category, detail, amount])).toEqual([
      ['推广费', '', '18.0'],
      ['物料费', '', '3.0'],
      ['技术费', '', '2.0'],
      ['人力费', '', '5.0'],
      ['推广费', '返场', '2.0'],
      ['应急储备', '', '3.34'],
    ]);
    const board = rowsOf('双11·执行监控', 'board', 'metric');
    expect(board.find(({ metric }) => metric === '领券步骤')).toMatchObject({
      threshold: '>2',
      direction: '↓',
    });
    const carried = rowsOf('双11·复盘报告', 'lessons', 'lesson');
    expect(carried.map(({ id, use }) => [id, use])).toEqual([
      ['L1', '采用'],
      ['L2', '不采用\uff1a今年不投放'],
      ...['L3', 'L4', 'L5', 'L6', 'L7'].map((id) => [id, '采用']),
    ]);
    expect(carried[4]?.effect).toBe('从「推广费」划出 2万元给「返场」');
    expect([library('L1')?.used, library('L2')?.used, library('L8')?.used]).toEqual(['1', '', '']);
  }, 60_000);

  test('can be copied: money of one kind is one line again', () => {
    const copy = propose({
      copyFrom: '双11',
      name: '双12',
      start: '2024-12-12',
      end: '2024-12-12',
    });
    expect(copy.request.budget[0]).toEqual({ category: '推广费', amount: '20万元' });
    expect(plan(copy.request)).toMatchObject({ ok: true });
  });
});

describe('the retro', () => {
  const check = () => host.call('checkLessons', '双11') as LessonsChecked;
  const place = (sheet: string, block: string, first: string) => ({ sheet, block, first });

  test('says of each lesson whether it was followed and came back, and the library counts', () => {
    const tasks = place('双11·筹备进度', 'tasks', 'id');
    for (const name of ['压力测试', '3轮活动预告', '扩容确认'])
      typeRow(host, tasks, ({ text }) => text.name?.startsWith(name) ?? false, {
        status: '已完成',
      });
    typeRow(
      host,
      place('双11·执行监控', 'board', 'metric'),
      ({ text }) => text.metric === '领券步骤',
      { live: '3' },
    );
    typeNewRow(host, place('问题记录', 'issues', 'problem'), {
      problem: '会场页面卡顿',
      campaign: '双11',
    });
    expect(check().lessons[0]?.recurred).toBe('yes');
    new DemoBook(host, 'zh-CN').setClock('2024-11-20 10:00');
    check();
    const said = rowsOf('双11·复盘报告', 'lessons', 'lesson');
    expect(said.map(({ id, followed, cameBack }) => [id, followed, cameBack])).toEqual([
      [
        'L1',
        '✓ 做到\uff1a压力测试\uff08模拟1000人同时秒杀\uff09 已完成',
        '⚠ 复发\uff1aQ1 会场页面卡顿',
      ],
      ['L2', '– 不采用', '✓ 未复发'],
      ['L3', '✓ 做到\uff1a3 轮', '✓ 未复发'],
      ['L4', '✓ 做到\uff1a有备用方案', '✓ 未复发'],
      ['L5', '✓ 做到\uff1a占 10%', '✓ 未复发'],
      ['L6', '✗ 没做到\uff1a天猫会场需赠品A/B方案 还没完成', '✓ 未复发'],
      ['L7', '✗ 没做到\uff1a是 3', '⚠ 复发\uff1a预警 领券步骤 全部'],
    ]);
    expect(library('L1')).toMatchObject({ used: '1', recurrences: '1', recurred: '是' });
    expect(library('L3')).toMatchObject({ used: '1', recurrences: '0', recurred: '否' });
    expect(library('L2')).toMatchObject({ used: '', recurred: '' });
  });

  test('goes by what a person says of it, and a second look writes nothing', () => {
    const retro = place('双11·复盘报告', 'lessons', 'lesson');
    typeRow(host, retro, ({ text }) => text.id === 'L1', { judged: '否' });
    check();
    expect(library('L1')).toMatchObject({ recurrences: '0', recurred: '否' });
    const before = JSON.stringify(host.snapshot());
    check();
    expect(JSON.stringify(host.snapshot())).toBe(before);
  });

  test('keeps what fell short as lessons, with the rules that its actions say, once', () => {
    const misses = place('双11·复盘报告', 'misses', 'finding');
    pasteRows(
      host,
      misses,
      ['finding', 'cause', 'action'],
      [
        ['会场主图上错', '没有终审', '下次增加主图终审,预留1天'],
        ['物流爆仓', '', '换一家'],
      ],
    );
    host.user.open('双11·复盘报告');
    host.answers.push('ok');
    host.call('askLessons');
    const [asked] = host.alerts.slice(-1);
    expect(asked).toContain('检查了「双11」的 7 条经验');
    expect(asked).toContain('会场主图上错 → 必须有任务「主图终审」\uff0c至少1天');
    expect(asked).toContain('物流爆仓 → \uff08没有读出规则\uff0c先作为文字经验\uff09');
    expect(library('L10')).toMatchObject({
      lesson: '没有终审 → 会场主图上错',
      source: '双11',
      loss: '会场主图上错',
      understood: '必须有任务「主图终审」\uff0c至少1天',
    });
    expect(library('L11')).toMatchObject({
      lesson: '物流爆仓',
      understood: '… 读不懂\uff0c作为文字经验',
    });
    host.call('askLessons');
    expect(host.alerts.at(-1)).toContain('没有新的不足');
    expect(library('L12')).toBeUndefined();
  });
});

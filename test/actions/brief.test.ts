import { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import type { DemoLanguage } from '../../local/demo/sheetWords';
import type { Stage } from '../../local/demo/stages';
import { typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { BriefCardMade } from '../../src/actions/brief/makeBriefCard';
import type { DocumentMade } from '../../src/actions/document/documentOf';
import { toMarkdown } from '../../src/core/document/toMarkdown';
import { hostOfDemo } from '../support/keptDemo';
import { difference, picture } from '../support/workbook';

const PREP = '618·筹备进度';
const MONITOR = '618·执行监控';
const SETTINGS = '设置';
const SLOW_MS = 180_000;
/** Overview, drafts, six tabs and the zone. */
const MOST_CALLS = 12;

let host: Host;
const play = (stage: Stage, language: DemoLanguage = 'zh-CN') => {
  beforeAll(() => {
    host = hostOfDemo(stage, language);
  }, SLOW_MS);
  afterAll(() => host.close());
};

const cardOf = () => (host.call('briefCard', '618', 'zh-CN') as BriefCardMade).card;
/** Lines below the headings that begin so. */
const under = (heading: string) =>
  cardOf().sections.find((section) => section.heading.startsWith(heading))?.lines ?? [];
const headings = () => cardOf().sections.map(({ heading }) => heading);
const markdown = () => {
  const { document } = host.call('documentOf', 'brief', '618', 'zh-CN') as DocumentMade;
  return toMarkdown(document).replace(/\\/g, '');
};
const setClock = (time: string) => new DemoBook(host, 'zh-CN').setClock(time);
const typeAt = (
  [sheet, block, first]: readonly [string, string, string],
  name: string,
  cells: Readonly<Record<string, string>>,
) => {
  typeRow(host, { sheet, block, first }, ({ text }) => text[first] === name, cells);
};
const typeTask = (id: string, cells: Readonly<Record<string, string>>) =>
  typeAt([PREP, 'tasks', 'id'], id, cells);
const typeMetric = (metric: string, cells: Readonly<Record<string, string>>) =>
  typeAt([MONITOR, 'board', 'metric'], metric, cells);

describe('on the evening of 17 June', () => {
  play('live');

  test('it says where the campaign stands, with few calls and no change', () => {
    const before = picture(host);
    expect(cardOf().title).toBe('618年中狂欢·全场满300减50 · 站会简报 6/17 21:05');
    expect(host.calls.total).toBeLessThanOrEqual(MOST_CALLS);
    expect(host.calls.byName['Range.setValues']).toBeUndefined();
    expect(headings()).toEqual([
      '进度',
      '各平台进度',
      '差距最大的三项',
      '未解决的问题',
      '要定的事',
      '谁还没上报',
    ]);
    expect(under('进度')).toEqual([
      '2024-06-17 21:05 · 爆发 · 第17/25天 · 时点 21:00',
      'GMV 268万元 / 500万元\uff0853.6%\uff09',
      '进度达成率 96% · 预计全程 479.9万元 · 剩余日均需达成 28.6万元',
      '数据截至 6/17 21:05',
      '15 分钟\uff1a进度 1 · 各平台进度 3 · 差距最大的三项 4 · 未解决的问题 3 · 要定的事 3 · 谁还没上报 1',
    ]);
    expect(difference(before, picture(host))).toBeUndefined();
  });

  test('what is done takes a line; each platform says what it sells', () => {
    expect(under('各平台进度')).toEqual([
      '天猫\uff1a今天 GMV 29.5万元\uff0c应达 29.5万元 · 直播预约 80%\uff088000人 / 1万人\uff09',
      '抖音\uff1a今天 GMV 14.5万元\uff0c应达 14.8万元 · 预算消耗 55%\uff085.5万元 / 10万元\uff09',
      '私域\uff1a今天 GMV 6万元\uff0c应达 4.9万元 · 领券量 60%\uff083000张 / 5000张\uff09',
      '筹备 28 / 28 项已完成。',
      '已取消 1 项\uff1aT26 压力测试\uff08模拟1000人同时秒杀\uff09。',
      '接下来\uff1aM3 数据复盘\uff086/28\uff0c数据分析师\uff09。',
    ]);
  });

  test('the gaps: conversion for the day, then the critical stock and two warnings', () => {
    expect(under('差距')).toEqual([
      '今天 GMV\uff08万元\uff09比应达 +0.8\uff08UV +9.8\uff0c转化率 -9\uff0c客单价 0\uff09。先看转化率\uff1a检查页面加载速度\uff0c优化商品详情页文案',
      '1、库存余量(爆款T恤) · 天猫 · 严重',
      '· 200件\uff0c目标 500件 · 阈值 <500停推广;<300下架替换',
      '· 原因\uff1a未写\uff0c请 运营组 填「偏差原因」',
      '· 措施\uff1a下架商品并替换为同类款\uff0c调整推广重点\uff08运营组\uff09',
      '2、客服响应时长 · 全部 · 预警',
      '· 60秒\uff0c目标 ≤30秒 · 阈值 >45秒',
      '· 原因\uff1a未写\uff0c请 *客服主管 填「偏差原因」',
      '· 措施\uff1a立即增派客服\uff0c分流咨询问题\uff08*客服主管\uff09',
      '3、点击率 · 抖音 · 预警',
      '· 1.5%\uff0c目标 3% · 阈值 <2.4%',
      '· 原因\uff1a未写\uff0c请 内容运营主管 填「偏差原因」',
      '· 措施\uff1a调整素材文案\uff0c增加“限时限量”\uff08内容运营主管\uff09',
      '另有预警\uff1a领券量\uff08私域\uff093000张。',
    ]);
  });

  test('clocks apart, what is due first first; who decides stands before what', () => {
    expect(under('未解决')).toEqual([
      'Q2 短视频点击率低\uff08目标3%\uff0c实际1.5%\uff09\uff08抖音 · 内容运营主管\uff09\uff1a解决 ✗ 超时 5天\uff1b超时升级至 *经理',
      'Q7 “券不能叠加”负面帖\uff08轻度\uff09\uff08小红书 · 公关\uff09\uff1a首次回应 ✗ 超时 50分钟 · 解决 △ 剩 70分钟\uff1b超时升级至 内容运营主管 → *经理',
      'Q6 爆款库存200件\uff08天猫 · 运营组\uff09\uff1a解决 △ 剩 5分钟\uff1b超时升级至 电商运营经理 → *经理',
      '用户反馈',
      '· 4 条\uff1a投诉 2\uff0850%\uff0c↑1\uff09、建议 1\uff0825%\uff0c→\uff09、表扬 1\uff0825%\uff0c↓1\uff09\uff08↑↓ 近24小时比再前24小时\uff09\uff1b投诉最多\uff1a规则 1、服务 1',
      '· ✗ 「领券找不到入口」→ *运营\uff0c回复超时 2.3天',
      '· ✗ 「满300才减\uff0c凑单麻烦」→ *运营\uff0c回复超时 34.9小时',
      '· ✗ 「发货快\uff0c客服半天不回」→ *客服主管\uff0c回复超时 2.6小时',
    ]);
    expect(under('要定')).toEqual([
      '*经理\uff1aQ2 短视频点击率低\uff08目标3%\uff0c实际1.5%\uff09\uff1a超时 5天 没解决\uff0c要升级或换做法吗',
      '内容运营主管 → *经理\uff1aQ7 “券不能叠加”负面帖\uff08轻度\uff09\uff1a首次回应超时 50分钟\uff0c要升级吗',
      '运营组\uff1a库存余量(爆款T恤) · 天猫 200件\uff0c严重\uff0c没有处理中的问题\uff1a谁来处理\uff0c多久',
    ]);
    expect(under('谁还')).toEqual(['内容运营主管\uff1a新增粉丝\uff08小红书\uff09未更新']);
  });

  test('the document says the same as the lines to be sent', () => {
    const text = markdown();
    expect(text).toContain('### 1、库存余量(爆款T恤) · 天猫 · 严重\n\n- 200件\uff0c目标 500件');
    for (const { heading, lines } of cardOf().sections)
      for (const line of [...(heading === '进度' ? [] : [heading]), ...lines])
        expect(text).toContain(line.replace(/^· /, ''));
  });

  test('at 18:05 小红书 is awaited, and Q7 still has time', () => {
    setClock('2024-06-17 18:05');
    expect(under('谁还')[0]).toBe('小红书 18:00 待报\uff08内容运营主管\uff09');
    expect(under('未解决')[1]).toContain('首次回应 △ 剩 2.2小时 · 解决 △ 剩 4.2小时');
    expect(under('要定')[0]).toBe(
      '*经理\uff1aQ2 短视频点击率低\uff08目标3%\uff0c实际1.5%\uff09\uff1a超时 4.9天 没解决\uff0c要升级或换做法吗',
    );
    setClock('2024-06-17 21:05');
  });

  test('a cause that someone wrote, a plan that changed, a silence that is over, a blocked task', () => {
    typeMetric('客服响应时长', { cause: '夜班少两人' });
    typeMetric('UV', {
      silenceUntil: '2024-06-17 20:00',
      silencedBy: '张三',
      silenceReason: '压测',
    });
    typeTask('T25', { status: '受阻', delayReason: '接口没给' });
    typeAt(['618·策划方案', 'goals', 'metric'], 'GMV', { target: '520万元' });
    expect(under('差距')).toContain('· 原因\uff1a夜班少两人');
    expect(under('各平台进度')).toEqual(
      expect.arrayContaining([
        '全部平台\uff1a完成 13 / 14 · 逾期 1',
        '· ⛔ T25 数据测试\uff08统计抓取、库存扣减\uff09 逾期 18 天\uff08数据组\uff09。原因\uff1a接口没给。调整\uff1a未写。',
        '已全部完成\uff1a天猫 8、抖音 3、小红书 2、私域 2。',
      ]),
    );
    expect(under('要定').slice(3)).toEqual([
      '市场部经理*/运营部主管*/财务部负责人*\uff1a方案审批 ⚠ 已变更\uff1aGMV 目标值 500万元→520万元。要重新审批吗',
      '*经理\uff1aT25 数据测试\uff08统计抓取、库存扣减\uff09 受阻\uff08接口没给\uff09\uff1a怎么解开',
      '张三\uff1aUV · 全部 的静默已到期\uff1a继续静默\uff0c还是处理',
    ]);
  });

  test('after the end the last figures stand, and nothing is awaited', () => {
    setClock('2024-06-27 09:30');
    expect(under('进度')[0]).toBe('2024-06-27 09:30 · 已结束');
    expect(under('进度').join()).not.toContain('预计全程');
    expect(under('差距')[0]).toBe('活动已结束\uff0c看板停在最后填的数。');
    expect(under('谁还')).toEqual(['活动已结束\uff0c不用再报。']);
  });

  test('what cannot be read is said in its place, and the rest is written', () => {
    host.user.deleteTab(MONITOR);
    host.user.deleteTab('问题记录');
    const unread = (tab: string) =>
      `⚠ 读不到「${tab}」\uff1a表被删除或损坏。请用菜单「重新检查」修复\uff0c或从版本记录恢复。`;
    setClock('2024-06-17 21:05');
    expect(under('进度')).toContain(unread('执行监控'));
    expect(under('差距')).toEqual([unread('执行监控')]);
    expect(under('未解决').slice(0, 2)).toEqual([unread('问题记录'), '用户反馈']);
    expect(under('谁还')).toEqual([unread('执行监控')]);
    expect(under('各平台进度')).toContain('已全部完成\uff1a天猫 8、抖音 3、小红书 2、私域 2。');
    host.user.deleteTab(PREP);
    expect(under('各平台进度')).toEqual([unread('执行监控'), unread('筹备进度')].sort());
    host.user.deleteTab('618·策划方案');
    host.user.deleteTab('预警记录');
    expect(under('要定')).toEqual(['筹备进度', '问题记录', '预警记录', '策划方案'].map(unread));
    host.user.deleteTab(SETTINGS);
    expect(under('进度')[0]).toBe('⚠ 读不到「设置」\uff1a下面按真实时间。');
    expect(JSON.stringify(cardOf())).not.toMatch(/#(REF|VALUE|NAME|N\/A)|undefined|NaN/);
    expect(host.call('briefCard', 'none', 'en')).toMatchObject({
      ok: false,
      issues: [{ code: 'noCampaign' }],
    });
  });
});

describe('on the morning of 12 May', () => {
  play('prep');

  test('the brief is about preparation: late with reason and plan, due today, under way', () => {
    expect(headings()).toEqual([
      '进度',
      '各平台进度',
      '上线门',
      '未解决的问题',
      '要定的事',
      '谁还没上报',
    ]);
    expect(under('进度').slice(0, 3)).toEqual([
      '2024-05-12 10:00 · 筹备 · 距爆发30天 · 6/1 开始',
      '筹备完成率 17.2%\uff085 / 29\uff09',
      'GMV 目标 500万元',
    ]);
    expect(under('各平台进度')).toEqual([
      '全部平台\uff1a完成 4 / 14 · 进行中 2 · 未到时间 8',
      '· 进行中\uff1aT16 规则说明页 + 客服话术FAQ 50%\uff1bT20 预算到账确认 50%。',
      '天猫\uff1a完成 1 / 9 · 逾期 1 · 进行中 2 · 未到时间 5',
      '· ⛔ T19 供应链备货量确认 60% 逾期 2 天\uff08供应链\uff09。原因\uff1a供应商排产延后。调整\uff1a首批60%先入仓\uff0c余量05-14到。',
      '· 进行中\uff1aT03 活动页面开发 80%\uff08△ 今天到期\uff09\uff1bT07 主会场轮播图3套\uff08满减券、赠品\uff09 33%。',
      '抖音\uff1a完成 0 / 3 · 进行中 2 · 未到时间 1',
      '· 进行中\uff1aT22 KOL档期确认 + 合同法务审核 40%\uff1bT09 种草短视频5条\uff08突出使用场景\uff09 20%。',
      '小红书\uff1a完成 0 / 2 · 进行中 1 · 未到时间 1',
      '· 进行中\uff1aT22 KOL档期确认 + 合同法务审核 40%。',
      '私域\uff1a完成 0 / 2 · 未到时间 2',
    ]);
    expect(under('上线门').slice(0, 2)).toEqual([
      '⛔ 上线前要完成的物料、测试、培训\uff1a已完成 1 / 11。还差\uff1a',
      'T16 规则说明页 + 客服话术FAQ\uff0c截止 5/14\uff08运营组\uff09',
    ]);
    expect(under('上线门').at(-1)).toBe('另有 5 项。');
    expect([under('未解决'), under('要定')]).toEqual([['没有。'], ['没有。']]);
    expect(under('谁还')).toEqual(['活动还没开始\uff0c没有数据要报。']);
  });

  test('three days later: what should have begun says why it has not, what is late asks for a plan', () => {
    setClock('2024-05-15 10:00');
    typeTask('T21', { delayReason: '承运商未定' });
    typeTask('T20', { progress: '' });
    const lines = under('各平台进度');
    expect(lines).toEqual(
      expect.arrayContaining([
        '· △ T21 物流发货时效确认 应 5/15 开始\uff0c还没开始\uff08物流\uff09。原因\uff1a承运商未定。',
        '· △ T05 客服培训 应 5/15 开始\uff0c还没开始\uff08*客服主管\uff09。原因\uff1a等 T16 规则说明页 + 客服话术FAQ。',
        '· △ T15 详情页页头/页尾、商品主图活动标签 应 5/13 开始\uff0c还没开始\uff08设计组\uff09。原因\uff1a未写。',
        '· ⛔ T04 优惠券配置 逾期 1 天\uff08*运营\uff09。原因\uff1a等 T03 活动页面开发。调整\uff1a未写。',
      ]),
    );
    expect(under('要定')).toEqual(
      expect.arrayContaining([
        '*工程师\uff1aT03 活动页面开发 逾期 3 天\uff0c没有调整计划\uff1a改到哪天',
      ]),
    );
    expect(under('谁还')).toContain('财务\uff1aT20 预算到账确认 进行中但没填进度');
  });

  test('hundreds of tasks more cost no more calls, and the brief stays short', () => {
    cardOf();
    const { total } = host.calls;
    const lines = cardOf().sections.flatMap((section) => section.lines);
    const prep = readTable(host, PREP, 'tasks', 'name');
    const last = prep.rows.at(-1)?.row ?? 0;
    host.user.insertRows(PREP, last + 2, 500);
    const rows = Array.from({ length: 600 }, (_, i) => [
      `任务 ${i}`,
      '运营组',
      '2024-05-01',
      '2024-05-10',
      i % 3 === 0 ? '已完成' : '进行中',
    ]);
    host.user.paste(
      PREP,
      prep.at(last + 1, 'platform'),
      rows.map((_, i) => [i % 2 === 0 ? '天猫' : '抖音']),
    );
    host.user.paste(PREP, prep.at(last + 1, 'name'), rows);
    const more = cardOf().sections.flatMap((section) => section.lines);
    expect(host.calls.total).toBe(total);
    expect(more.find((line) => line.startsWith('天猫'))).toMatch(/逾期 20\d/);
    expect(more.length).toBeLessThan(lines.length + 15);
  }, 180_000);

  test('the menu shows it for the campaign of the tab in front', () => {
    host.call('showBrief');
    expect(host.modals.at(-1)?.html).toContain('data-kind="brief" data-code="618"');
  });
});

describe('in an English workbook', () => {
  play('prep', 'en');

  test('it is in the words of the sheet, whoever looks', () => {
    const { document } = host.call('documentOf', 'brief', '618', 'zh-CN') as DocumentMade;
    expect(document.language).toBe('en');
    const text = toMarkdown(document).replace(/\\/g, '');
    expect(text).toContain(
      '### Tmall: done 1 of 9 · late 1 · in progress 2 · not yet due to begin 5',
    );
    expect(text).toContain('- In progress: T03 Build the campaign pages 80% (△ due today); ');
    expect(text).toContain('⛔ T19 Confirm stock with supply chain 60%, 2 d late (Supply chain).');
    expect(text).toContain('## Who has not reported\n\nThe campaign has not begun');
  });
});

import { type Place, typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { DocumentMade } from '../../src/actions/document/documentOf';
import type { DocumentTable } from '../../src/core/document/document';
import { market618 } from '../support/market618';

const place = (tab: string, block: string, first: string): Place => ({
  sheet: `618·${tab}`,
  block,
  first,
});
const market = (block: string, first: string) => place('市场与资源', block, first);
const materials = (block: string, first: string) => place('物料与权益', block, first);

let host: Host;
beforeEach(() => {
  host = market618();
});
afterEach(() => {
  expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  host.close();
});

/** The tables of the plan by their headings. */
function tables(): Record<string, DocumentTable> {
  const { document } = host.call('documentOf', 'plan', '618', 'zh-CN') as DocumentMade;
  let heading = '';
  return Object.fromEntries(
    document.parts.flatMap((part) => {
      if (part.kind === 'heading') heading = part.text;
      return part.kind === 'table' ? [[heading, part]] : [];
    }),
  );
}

test('of tabs in which nobody has written, the plan has what they propose and no empty table', () => {
  const own = tables();
  expect(host.calls.total).toBeLessThanOrEqual(14);
  expect(Object.keys(own)).toEqual([
    '活动概要',
    '目标人群',
    '活动阶段',
    '目标',
    'GMV 目标拆解',
    '预算',
    '货盘',
    '资源与渠道',
    '风险预案',
    '排期概要',
    '里程碑',
    '任务与分工',
    '分工与联系人',
    '审批',
  ]);
  expect(own.目标人群?.head).toEqual(['人群', '怎么打动']);
});

test('what stands in them is in the plan: figures with their units, verdicts and states, and no telephone', () => {
  const rival = {
    competitor: '乙品牌',
    mechanics: '满300减40',
    loyalty: '积分抵现',
    channel: '抖音',
  };
  typeNewRow(host, market('competitors', 'competitor'), {
    ...rival,
    share: '60%',
    answer: '错开首日',
  });
  const benchmarks = market('benchmarks', 'metric');
  const compare = (name: string, industry: string) =>
    typeRow(host, benchmarks, ({ text }) => text.metric === name, { industry });
  const goals = place('策划方案', 'goals', 'metric');
  typeNewRow(host, goals, { metric: 'ROI', target: '1:4' });
  typeRow(host, goals, ({ text }) => text.metric === 'GMV', { lastYear: '400' });
  compare('ROI', '1:5');
  compare('GMV 同比增长', '20%');
  const site = { item: '快闪场地', side: '外部', quantity: '2', needed: '2024-06-09' };
  typeNewRow(host, market('resources', 'item'), site);
  typeRow(host, market('contacts', 'group'), ({ text }) => text.group === '客服组', {
    substitute: '小赵',
    phone: '8001',
  });
  const stand = { material: '展架', need: '120', needed: '2024-06-09', lead: '7' };
  typeNewRow(host, materials('goods', 'material'), stand);
  const coupon = { coupon: '满300减50', threshold: '300', amount: '50', quota: '12345' };
  typeNewRow(host, materials('coupons', 'coupon'), coupon);
  typeNewRow(host, materials('training', 'topic'), { topic: '售后话术', passLine: '85' });

  const own = tables();
  expect(own.竞品?.rows).toEqual([
    ['乙品牌', '满300减40', '积分抵现', '错开首日', '抖音', '60%', '30%', '-30%'],
  ]);
  expect(own.基准对比?.head).toEqual(['指标', '本次目标', '行业', '比行业', '结论']);
  expect(own.基准对比?.rows).toEqual([
    ['GMV 同比增长', '25%', '20%', '5%', '✓ 不低于行业水平'],
    ['ROI', '1:4', '1:5', '-20%', '△ 低于行业 20%'],
  ]);
  expect(own.资源与渠道?.rows.slice(4)).toEqual([
    ['快闪场地', '', '', '', '', '外部', '2', '2024-06-09', '△ 待确认'],
  ]);
  expect(own.物料?.rows).toEqual([['展架', '120', '2024-06-09', '2024-06-02', '△ 待审核']]);
  expect(own.优惠券与权益?.rows).toEqual([
    ['满300减50', '300元', '50元', '1.23万张', '△ 待填发放量和已领'],
  ]);
  expect(own.培训与考核?.rows).toEqual([['售后话术', '85分', '待培训']]);
  expect(own.分工与联系人?.rows).toContainEqual(expect.arrayContaining(['客服组', '小赵']));
  expect(JSON.stringify(own)).not.toContain('8001');
});

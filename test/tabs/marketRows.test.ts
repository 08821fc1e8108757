import { campaign618 } from '../../local/demo/campaign618';
import { readCampaignRequest } from '../../src/core/request/readCampaignRequest';
import { localeOf } from '../../src/locales/localeOf';
import { campaignContext } from '../../src/tabs/campaign/campaignContext';
import { marketRows } from '../../src/tabs/market/marketRows';
import { TEMPLATES } from '../../src/templates/templates';

/** 市场与资源 as a campaign begins with it. */
const read = readCampaignRequest(campaign618);
if ('issues' in read) throw new Error(JSON.stringify(read.issues));
const contextOf = (more: Pick<typeof read.request, 'market'> = {}) =>
  campaignContext({ ...read.request, ...more }, TEMPLATES['big-promo'], localeOf('zh-CN'));
const rows = marketRows(contextOf());
const cellsOf = (block: string) => (rows[block] ?? []).map(({ cells }) => cells);

test('five groups of customers, each with a play', () => {
  const plays = Object.fromEntries(cellsOf('segments').map(({ segment, play }) => [segment, play]));
  expect(plays).toEqual({
    高价值用户: expect.stringContaining('一对一'),
    Z世代: expect.stringContaining('B站、小红书挑战赛'),
    下沉市场: expect.stringContaining('社区团购团长与地推'),
    活跃用户: expect.stringContaining('会员阶梯奖励'),
    沉睡用户: expect.stringContaining('90 天未购'),
  });
});

test('four kinds of SWOT to be written', () => {
  expect(cellsOf('swot').map(({ kind }) => kind)).toEqual(['优势', '劣势', '机会', '威胁']);
});

test('six groups with their duties, and who leads them', () => {
  const groups = cellsOf('contacts');
  expect(groups.map(({ group }) => group)).toEqual([
    '项目负责人',
    '运营组',
    '设计组',
    '开发组',
    '客服组',
    '推广组',
  ]);
  for (const { group, duty } of groups)
    expect([group, String(duty).length > 8]).toEqual([group, true]);
  expect(groups[0]?.contact).toBe('*经理');
  expect(groups[4]?.contact).toBe('*客服主管');
});

test('each platform has its role, how customers are got there, and the product that it shows first', () => {
  const shown = cellsOf('resources').map(({ item, role, traffic, focus }) =>
    [item, role, traffic, focus].join(),
  );
  expect(shown).toEqual([
    '天猫,成交,付费,春夏连衣裙',
    '抖音,引流,付费,爆款T恤',
    '小红书,声量,免费,爆款T恤',
    '私域,复购,私域,春夏连衣裙',
  ]);
});

test('a role that people gave a platform counts for what the platform has to do', () => {
  expect(contextOf().platformsOf(['shop'])).toEqual(['天猫']);
  const resources = [
    { item: 'Douyin', role: '成交' },
    { item: '天猫', role: '随便' },
    { item: '小红书', use: '种草' },
  ];
  const typed = contextOf({ market: { resources } });
  expect(typed.platformsOf(['shop'])).toEqual(['天猫', '抖音']);
  expect(typed.platformsOf(['video'])).toEqual([]);
  expect(typed.platformsOf(['notes'])).toEqual(['小红书']);
});

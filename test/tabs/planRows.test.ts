import { campaign618 } from '../../local/demo/campaign618';
import { isoDateOf } from '../../src/core/dates/isoDate';
import { readCampaignRequest } from '../../src/core/request/readCampaignRequest';
import { localeOf } from '../../src/locales/localeOf';
import { campaignContext } from '../../src/tabs/campaign/campaignContext';
import { planRows } from '../../src/tabs/plan/planRows';
import { TEMPLATES } from '../../src/templates/templates';

/** 策划方案 of 618 as its rows are made. */
const read = readCampaignRequest(campaign618);
if ('issues' in read) throw new Error(JSON.stringify(read.issues));
const rows = planRows(campaignContext(read.request, TEMPLATES['big-promo'], localeOf('zh-CN')));

test('the brief says what the request says', () => {
  const said = Object.fromEntries(
    (rows.brief ?? []).map(({ cells: { item, content } }) => [item, content]),
  );
  expect(said).toMatchObject({
    活动名称: campaign618.name,
    主题: campaign618.theme,
    目标人群: campaign618.audience,
    活动规则: campaign618.rules,
    平台: '天猫 / 抖音 / 小红书 / 私域',
    负责人: '*经理',
  });
});

test('phases have their days', () => {
  const days = (rows.phases ?? []).map(({ cells: { kind, start, end } }) =>
    [kind, isoDateOf(Number(start)), isoDateOf(Number(end))].join(' '),
  );
  expect(days).toEqual([
    '预热 2024-06-01 2024-06-10',
    '爆发 2024-06-11 2024-06-20',
    '返场 2024-06-21 2024-06-25',
  ]);
});

test('parts by channel, tier and role', () => {
  const parts = (rows.split ?? []).map(({ cells: { dimension, item, share } }) =>
    [dimension, item, share].join(' '),
  );
  expect(parts).toEqual([
    '渠道 天猫 0.6',
    '渠道 抖音 0.3',
    '渠道 小红书 ',
    '渠道 私域 0.1',
    '用户分层 新客 0.4',
    '用户分层 老客 0.35',
    '用户分层 会员 0.25',
    '品类 引流款 0.35',
    '品类 利润款 0.65',
  ]);
});

test('risks of a big promotion: symptom, trigger, limit, measure', () => {
  const risk = (kind: string) => (rows.risks ?? []).find(({ cells }) => cells.kind === kind)?.cells;
  const has = (kind: string, texts: Readonly<Record<string, string>>) => {
    for (const [key, text] of Object.entries(texts)) expect(risk(kind)?.[key]).toContain(text);
  };
  has('技术故障', { description: '超卖', limit: '30分钟', trigger: '5秒', action: '补偿优惠券' });
  has('技术故障', { description: '页面崩溃', action: '公告' });
  has('流量不足', { trigger: '80%', action: '私域与达人补量' });
  has('客诉激增', { trigger: '退款率>4%', action: '启用备班客服' });
  has('库存不足', { description: '售罄', action: '替换为同类款' });
  has('物流延误', { trigger: '48小时', action: '备用仓' });
  has('负面舆情', { limit: '1小时声明', action: '对外声明' });
  has('直播中断', { limit: '5分钟', action: '备用直播间' });
});

test('each step of the approval is told what to look at', () => {
  const asked = (rows.approvals ?? []).map(({ cells, notes }) => [cells.role, notes?.role]);
  expect(asked).toEqual([
    ['市场部经理', expect.stringContaining('目标是否合理')],
    ['运营部主管', expect.stringContaining('风险是否可防')],
    ['财务部负责人', expect.stringContaining('预算是否可控')],
  ]);
});

test('goods that are oversold are refunded, with something for the trouble', () => {
  const shown = (language: 'zh-CN' | 'en') => {
    const context = campaignContext(read.request, TEMPLATES['big-promo'], localeOf(language));
    return (planRows(context).risks ?? []).map(({ cells }) => String(cells.action));
  };
  expect(shown('zh-CN')).toContainEqual(expect.stringMatching(/替换.*超卖.*退款.*补偿/));
  expect(shown('en')).toContainEqual(expect.stringMatching(/refund and compensate.*oversold/));
});

test('the background asks for the persona and for what the brand stands for, with examples', () => {
  const asks = new Map(
    (rows.background ?? []).map(({ cells, notes }) => [cells.topic, notes?.topic ?? '']),
  );
  for (const part of ['年龄', '性别', '地域', '消费习惯', '兴趣', '例\uff1a'])
    expect(asks.get('用户画像')).toContain(part);
  for (const part of ['品牌核心价值', '独特卖点', '情感共鸣', '例\uff1a'])
    expect(asks.get('核心价值')).toContain(part);
});

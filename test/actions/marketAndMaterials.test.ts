import { readTable } from '../../local/demo/readTable';
import { typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { market618 } from '../support/market618';
import { TickDesk } from '../support/tickDesk';
import { difference, noteAt, picture } from '../support/workbook';

const MARKET = '618·市场与资源';
const MATERIALS = '618·物料与权益';
const GOODS = { sheet: MATERIALS, block: 'goods', first: 'material' };
const COUPONS = { sheet: MATERIALS, block: 'coupons', first: 'coupon' };
const TRAINING = { sheet: MATERIALS, block: 'training', first: 'topic' };
const RESOURCES = { sheet: MARKET, block: 'resources', first: 'item' };
const BENCHMARKS = { sheet: MARKET, block: 'benchmarks', first: 'metric' };

let host: Host;
beforeEach(() => {
  host = market618();
});
afterEach(() => {
  expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(host.logs).toEqual([]);
  host.close();
});

type Place = typeof GOODS;
const rowOf = ({ sheet, block, first }: Place, name: string) =>
  readTable(host, sheet, block, first).rows.find(({ text }) => text[first] === name);
const textOf = (place: Place, name: string) => rowOf(place, name)?.text ?? {};
const change = (place: Place, name: string, cells: Record<string, string>) =>
  typeRow(host, place, ({ text }) => text[place.first] === name, cells);
const figures = (sheet: string, block: string, first: string) =>
  readTable(host, sheet, block, first).summary;

test('material says what is to be done next, from what is needed and there, and by when', () => {
  typeNewRow(host, GOODS, { material: '展架', need: '120', needed: '5月22日', lead: '7天' });
  expect(textOf(GOODS, '展架')).toMatchObject({
    needed: '2024-05-22',
    lead: '7',
    orderBy: '2024-05-15',
    lacks: '',
    state: '△ 待审核',
  });
  change(GOODS, '展架', { have: '40' });
  expect(textOf(GOODS, '展架')).toMatchObject({ lacks: '80', state: '△ 还差 80' });
  change(GOODS, '展架', { lead: '14' });
  expect(textOf(GOODS, '展架').state).toBe('⛔ 已过最晚下单\uFF0C差 80');
  expect(figures(MATERIALS, 'goods', 'material')).toMatchObject({ late: '1', open: '0' });
  change(GOODS, '展架', { have: '120', brand: '同意' });
  expect(textOf(GOODS, '展架').state).toBe('△ 待审核');
  change(GOODS, '展架', { compliance: 'Returned' });
  expect(textOf(GOODS, '展架')).toMatchObject({ compliance: '退回', state: '⛔ 审核退回' });
  change(GOODS, '展架', { compliance: '同意' });
  expect(textOf(GOODS, '展架').state).toBe('✓ 齐备');
  change(GOODS, '展架', { need: '很多' });
  const { row = 0 } = rowOf(GOODS, '展架') ?? {};
  const { at } = readTable(host, MATERIALS, 'goods', 'material');
  expect(noteAt(host, MATERIALS, at(row, 'need'))).toContain('读不懂的数字');
  expect(textOf(GOODS, '展架')).toMatchObject({ need: '很多', lacks: '', state: '△ 待填到位数' });
});

test('a coupon says when it runs out, for the day and for good', () => {
  typeNewRow(host, COUPONS, { coupon: '满300减50', threshold: '300元', amount: '50' });
  const state = () => textOf(COUPONS, '满300减50').state;
  expect(state()).toBe('△ 待填发放量和已领');
  change(COUPONS, '满300减50', { quota: '1万', claimed: '5000张', used: '1200' });
  expect(textOf(COUPONS, '满300减50')).toMatchObject({
    quota: '10000',
    claimed: '5000',
    left: '5000',
    useRate: '24.0%',
    state: '✓ 充足',
  });
  change(COUPONS, '满300减50', { dayQuota: '1000', today: '1000' });
  expect(state()).toBe('△ 今日已领完');
  change(COUPONS, '满300减50', { today: '300', claimed: '9200' });
  expect(state()).toBe('△ 只剩 800');
  change(COUPONS, '满300减50', { claimed: '10000' });
  expect(state()).toBe('△ 已领完');
  change(COUPONS, '满300减50', { claimed: '10050' });
  expect(state()).toBe('⛔ 超发 50');
  change(COUPONS, '满300减50', { claimed: '100', used: '200' });
  expect(state()).toBe('△ 数字对不上');
  change(COUPONS, '满300减50', { used: '90', dayQuota: '0', today: '0' });
  expect(state()).toBe('✓ 充足');
});

test('a benefit names its mechanic from the lists, or in words of the team, and is counted only with a quota', () => {
  const { at, all } = readTable(host, MATERIALS, 'coupons', 'coupon');
  const [first] = all;
  const rule = host.snapshot().sheets.find(({ name }) => name === MATERIALS)?.validations[
    at(first?.row ?? 0, 'mechanic')
  ];
  expect(rule).toMatchObject({ type: 'VALUE_IN_LIST', allowInvalid: true });
  const offered = JSON.stringify(rule);
  const lists = [
    '满减\u3001折扣\u3001优惠券\u3001秒杀\u3001拼团\u3001买赠',
    '抽奖\u3001签到\u3001打卡\u3001答题\u3001直播带货\u3001UGC征集',
  ];
  const more = [
    '包邮\u3001赠品\u3001以旧换新\u3001免费试用\u3001专属客服',
    'AR\u3001VR\u3001沉浸式装置\u3001UGC机制',
  ];
  const words = [...lists, ...more].flatMap((list) => list.split('\u3001'));
  expect(words.filter((word) => !offered.includes(`"${word}"`))).toEqual([]);
  expect(offered.split('"拼团"')).toHaveLength(2);
  typeNewRow(host, COUPONS, { coupon: '到店试妆', mechanic: 'AR' });
  typeNewRow(host, COUPONS, { coupon: '开箱惊喜', mechanic: '盲盒' });
  typeNewRow(host, COUPONS, { coupon: '新人券', mechanic: '优惠券' });
  expect(['到店试妆', '开箱惊喜', '新人券'].map((name) => textOf(COUPONS, name).state)).toEqual([
    '',
    '',
    '△ 待填发放量和已领',
  ]);
  const own = rowOf(COUPONS, '开箱惊喜');
  expect(own?.text.mechanic).toBe('盲盒');
  expect(noteAt(host, MATERIALS, at(own?.row ?? 0, 'mechanic'))).toBe('');
  change(COUPONS, '开箱惊喜', { quota: '500', claimed: '500' });
  expect(textOf(COUPONS, '开箱惊喜').state).toBe('△ 已领完');
});

test('training is judged by its pass line, which nobody guesses', () => {
  typeNewRow(host, TRAINING, { topic: '售后话术', date: '2024-05-20' });
  const state = () => textOf(TRAINING, '售后话术').state;
  expect(state()).toBe('待培训');
  change(TRAINING, '售后话术', { date: '2024-05-10' });
  expect(state()).toBe('△ 待填考核分');
  change(TRAINING, '售后话术', { score: '85' });
  expect(state()).toBe('△ 待填通过线');
  change(TRAINING, '售后话术', { passLine: '90' });
  expect(state()).toBe('⛔ 没有通过');
  change(TRAINING, '售后话术', { passLine: '80分' });
  expect(state()).toBe('✓ 通过');
  change(TRAINING, '售后话术', { score: '79.5分' });
  expect(textOf(TRAINING, '售后话术')).toMatchObject({ score: '79.5', state: '⛔ 没有通过' });
  change(TRAINING, '售后话术', { score: '0.85' });
  expect(state()).toBe('△ 分制不同\uFF0C请核对');
});

test('a resource counts once somebody has confirmed it', () => {
  typeNewRow(host, RESOURCES, {
    item: '快闪场地',
    side: '外部',
    quantity: '2',
    needed: '2024-06-16',
  });
  expect(textOf(RESOURCES, '快闪场地').state).toBe('△ 待确认');
  change(RESOURCES, '快闪场地', { needed: '2024-05-14' });
  expect(textOf(RESOURCES, '快闪场地').state).toBe('⛔ 快要用了\uFF0C还没确认');
  expect(figures(MARKET, 'segments', 'segment')).toMatchObject({ unconfirmed: '1' });
  change(RESOURCES, '快闪场地', { confirmed: '二月三十' });
  expect(textOf(RESOURCES, '快闪场地').state).toBe('⛔ 快要用了\uFF0C还没确认');
  change(RESOURCES, '快闪场地', { confirmed: '5/12', have: '1' });
  expect(textOf(RESOURCES, '快闪场地')).toMatchObject({ lacks: '1', state: '△ 还差 1' });
  change(RESOURCES, '快闪场地', { have: '2' });
  expect(textOf(RESOURCES, '快闪场地').state).toBe('✓ 已确认');
});

test('goals are compared with the field, each by what is better', () => {
  const plan = { sheet: '618·策划方案', block: 'goals', first: 'metric' };
  expect(textOf(BENCHMARKS, 'ROI')).toMatchObject({ target: '', gap: '', verdict: '' });
  typeNewRow(host, plan, { metric: 'ROI', target: '1:4' });
  expect(textOf(BENCHMARKS, 'ROI')).toMatchObject({ target: '1:4', gap: '', verdict: '' });
  change(BENCHMARKS, 'ROI', { industry: '1:5' });
  expect(textOf(BENCHMARKS, 'ROI')).toMatchObject({
    industry: '1:5.0',
    gap: '-20.0%',
    verdict: '△ 低于行业 20%',
  });
  change(BENCHMARKS, 'ROI', { industry: '3.5' });
  expect(textOf(BENCHMARKS, 'ROI').verdict).toBe('✓ 不低于行业水平');
  // A cost is better when it is lower.
  typeNewRow(host, BENCHMARKS, { metric: '退款率', industry: '3%' });
  typeNewRow(host, plan, { metric: '退款率', target: '4.5%' });
  expect(textOf(BENCHMARKS, '退款率')).toMatchObject({
    direction: '↓',
    industry: '3%',
    target: '4.5%',
    verdict: '△ 高于行业 50%',
  });
  // Of one of the team's own nobody knows which way is better.
  typeNewRow(host, BENCHMARKS, { metric: '到店核销', industry: '500' });
  typeNewRow(host, plan, { metric: '到店核销', target: '600', unit: '人' });
  expect(textOf(BENCHMARKS, '到店核销')).toMatchObject({ target: '600人', verdict: '△ 请填方向' });
  // How much more than last year, against how much the market grows.
  change(plan, 'GMV', { lastYear: '400' });
  change(BENCHMARKS, 'GMV 同比增长', { industry: '30%' });
  expect(textOf(BENCHMARKS, 'GMV 同比增长')).toMatchObject({
    industry: '30.0%',
    target: '25%',
    verdict: '△ 低于行业 5%',
  });
  expect(figures(MARKET, 'segments', 'segment')).toMatchObject({ behind: '2' });
});

test('channels of a competitor stand beside the shares of ours, which follow the plan', () => {
  const rivals = { sheet: MARKET, block: 'competitors', first: 'competitor' };
  typeNewRow(host, rivals, { competitor: '乙品牌', channel: '抖音', share: '60%' });
  typeNewRow(host, rivals, { competitor: '丙品牌', channel: '快闪', share: '10' });
  typeNewRow(host, rivals, { competitor: '丁品牌', channels: '直播为主' });
  expect(textOf(rivals, '乙品牌')).toMatchObject({ share: '60.0%', ours: '30.0%', gap: '-30.0%' });
  expect(textOf(rivals, '丙品牌')).toMatchObject({ share: '10.0%', ours: '0.0%', gap: '-10.0%' });
  expect(textOf(rivals, '丁品牌')).toMatchObject({ ours: '', gap: '' });
  const split = { sheet: '618·策划方案', block: 'split', first: 'item' };
  change(split, '抖音', { share: '70%' });
  expect(textOf(rivals, '乙品牌')).toMatchObject({ ours: '70.0%', gap: '10.0%' });
});

test('each platform says what it is for and shows first, and asks for nothing until something is needed', () => {
  expect(textOf(RESOURCES, '天猫')).toMatchObject({ role: '成交', traffic: '付费', state: '' });
  expect(figures(MARKET, 'segments', 'segment')).toMatchObject({ unconfirmed: '0' });
  change(RESOURCES, '抖音', { role: 'Selling', targeting: '25-35岁女性兴趣用户', traffic: 'Free' });
  expect(textOf(RESOURCES, '抖音')).toMatchObject({
    role: '成交',
    traffic: '免费',
    targeting: '25-35岁女性兴趣用户',
    state: '',
  });
  change(RESOURCES, '抖音', { quantity: '5' });
  expect(textOf(RESOURCES, '抖音').state).toBe('△ 待确认');
  expect(figures(MARKET, 'segments', 'segment')).toMatchObject({ unconfirmed: '1' });
});

test('the hourly card names who is to see to what cannot wait, once a day', () => {
  const desk = new TickDesk('2024-05-20 9:00').switchOn('王五');
  expect(desk.host.call('addTabs', '618', ['materials'])).toMatchObject({ ok: true });
  const goods = { material: '展架', need: '120', have: '40', needed: '2024-05-22', lead: '7' };
  typeNewRow(desk.host, GOODS, { ...goods, owner: '设计组' });
  desk.tick('2024-05-20 18:05');
  desk.tick('2024-05-20 21:05');
  const said = desk.cards.filter(({ content }) => content.includes('展架'));
  expect(
    said.map(({ content }) => content.split('\n').filter((line) => /展架|物料/.test(line))),
  ).toEqual([['**物料与资源**', '- ⛔ 已过最晚下单\uFF0C差 80\uFF1A展架 → 设计组']]);
  desk.close();
});

test('each goes while only proposals stand in it, and a recheck of what is there changes nothing', () => {
  host.call('recheckAll');
  const before = picture(host);
  expect(host.call('recheckAll')).toMatchObject({ repaired: 0, broken: [] });
  expect(difference(before, picture(host))).toBeUndefined();
  host.user.type(MARKET, 'D14', '近 90 天订单');
  const refused = host.call('removeTab', '618', 'market') as { issues: { message: string }[] };
  expect(refused.issues[0]?.message).toContain('的 B14 有内容');
  host.user.clear(MARKET, 'D14');
  for (const tab of ['market', 'materials'])
    expect(host.call('removeTab', '618', tab)).toMatchObject({ ok: true });
  expect(host.user.sheets().map(({ name }) => name)).not.toContain(MARKET);
});

test('what is needed when moves with the campaign', () => {
  typeNewRow(host, GOODS, { material: '展架', need: '120', needed: '2024-06-10' });
  typeNewRow(host, RESOURCES, { item: '快闪场地', needed: '2024-06-16' });
  typeNewRow(host, TRAINING, { topic: '话术', date: '2024-06-01' });
  typeNewRow(host, TRAINING, { topic: '旧课', date: '2024-05-01', passLine: '80', score: '90' });
  const request = { code: '618', days: 7 };
  const { token } = host.call('previewMoveDates', request) as { token: string };
  expect(host.call('moveDates', request, token)).toMatchObject({ ok: true });
  expect(textOf(GOODS, '展架').needed).toBe('2024-06-17');
  expect(textOf(RESOURCES, '快闪场地').needed).toBe('2024-06-23');
  expect(textOf(TRAINING, '话术').date).toBe('2024-06-08');
  expect(textOf(TRAINING, '旧课').date).toBe('2024-05-01');
});

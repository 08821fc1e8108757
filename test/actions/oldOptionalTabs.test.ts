import { readTable } from '../../local/demo/readTable';
import { typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { readSignature } from '../../src/tabs/model/signature';
import { TABS } from '../../src/tabs/tabs';
import { layoutFixture, marketFixture } from '../support/layoutFixture';
import { difference, picture, testHost } from '../support/workbook';

const MARKET = '618·市场与资源';
const MATERIALS = '618·物料与权益';

test('市场与资源 and 物料与权益 of before get the channels and the mechanics; what is typed stays', () => {
  const host = testHost({ saved: marketFixture('596a376') });
  const textOf = (sheet: string, block: string, first: string, name: string) =>
    readTable(host, sheet, block, first).rows.find(({ text }) => text[first] === name)?.text;
  const layoutOf = (sheet: string) => readSignature(host.read(sheet, 'A1').values[0]?.[0])?.layout;
  expect([layoutOf(MARKET), layoutOf(MATERIALS)]).toEqual([1, 1]);
  const resources = { sheet: MARKET, block: 'resources', first: 'item' };
  const coupons = { sheet: MATERIALS, block: 'coupons', first: 'coupon' };
  typeRow(host, resources, ({ text }) => text.item === '快闪场地', { confirmer: '小李' });
  typeRow(host, coupons, ({ text }) => text.coupon === '包邮', { purpose: '全场包邮' });
  expect([layoutOf(MARKET), layoutOf(MATERIALS)]).toEqual([
    TABS.market.layout,
    TABS.materials.layout,
  ]);
  typeRow(host, resources, ({ text }) => text.item === '快闪场地', {
    role: '线下',
    traffic: '免费',
  });
  typeRow(host, coupons, ({ text }) => text.coupon === '包邮', { mechanic: '包邮' });
  const rivals = { sheet: MARKET, block: 'competitors', first: 'competitor' };
  typeRow(host, rivals, ({ text }) => text.competitor === '乙品牌', {
    channel: '抖音',
    share: '60%',
  });
  const site = {
    quantity: '2',
    role: '线下',
    traffic: '免费',
    confirmer: '小李',
    state: '△ 待确认',
  };
  expect(textOf(MARKET, 'resources', 'item', '快闪场地')).toMatchObject(site);
  expect(textOf(MATERIALS, 'coupons', 'coupon', '包邮')).toMatchObject({ state: '' });
  expect(textOf(MATERIALS, 'coupons', 'coupon', '满300减50')).toMatchObject({ left: '5000' });
  // What is worth using again came with the last layout; the first coupon is that of before.
  for (const [coupon, used] of [
    ['满300减50', '1500'],
    ['包邮', '10'],
  ] as const)
    typeRow(host, coupons, ({ text }) => text.coupon === coupon, { claimed: '5000', used });
  expect(textOf(MATERIALS, 'coupons', 'coupon', '包邮')?.reuse).toBe(
    '✗ 不再用 2/2 · 0.2%\uff0c总体 15.1%',
  );
  const goods = { sheet: MATERIALS, block: 'goods', first: 'material' };
  for (const [material, clicks] of [
    ['海报', '900'],
    ['展架', '300'],
  ] as const)
    typeNewRow(host, goods, { material, exposure: '1万', clicks });
  expect(textOf(MATERIALS, 'goods', 'material', '海报')?.reuse).toMatch(/^★ 优先再用 1\/2 · 9%/);

  expect(textOf(MARKET, 'competitors', 'competitor', '乙品牌')).toMatchObject({
    channels: '直播 60%',
    ours: '30.0%',
    gap: '-30.0%',
  });
  expect(host.call('recheckAll')).toMatchObject({ broken: [] });
  const before = picture(host);
  expect(host.call('recheckAll')).toMatchObject({ repaired: 0, broken: [] });
  expect(difference(before, picture(host))).toBeUndefined();
  expect(host.executions.flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(host.logs).toEqual([]);
  host.close();
});

test('达人合作 of before: qualification and response count in the rows that are there, and suppliers can be chosen', () => {
  const host = testHost({ saved: layoutFixture('8ffc599', 'retro') });
  const sheet = '618·达人合作';
  const place = { sheet, block: 'partners', first: 'partner' };
  const table = () => readTable(host, sheet, 'partners', 'partner');
  const [before] = table().rows;
  const name = before?.text.partner ?? '';
  const isIt = ({ text }: { text: Readonly<Record<string, string>> }) => text.partner === name;
  typeRow(host, place, isIt, { response: '迟缓' });
  const [after] = table().rows;
  expect(after?.text).toMatchObject({
    ...before?.text,
    response: '迟缓',
    score: '50.0%',
    grade: 'C',
  });
  const rules = host.snapshot().sheets.find((each) => each.name === sheet)?.validations;
  expect(rules?.[table().at(after?.row ?? 0, 'tier')]).toMatchObject({
    values: ['头部', '腰部', '素人', '供应商'],
  });
  expect(table().summary).toMatchObject({ suppliers: '\u2013' });
  expect(host.call('recheckAll')).toMatchObject({ broken: [] });
  const shown = picture(host);
  expect(host.call('recheckAll')).toMatchObject({ repaired: 0, broken: [] });
  expect(difference(shown, picture(host))).toBeUndefined();
  expect(host.logs).toEqual([]);
  host.close();
});

describe('platforms of a campaign whose 市场与资源 began without them', () => {
  const NATIVE = 'B·市场与资源';
  const items = (host: Host, sheet = MARKET) =>
    readTable(host, sheet, 'resources', 'item').rows.map(({ text }) => text.item);
  const signatureOf = (host: Host) => readSignature(host.read(MARKET, 'A1').values[0]?.[0]);
  const recheck = (host: Host) => host.call('recheckAll');
  const PLATFORMS = ['天猫', '抖音', '小红书', '私域'];
  const open = () => testHost({ saved: marketFixture('0500cef9') });
  const clear = (host: Host) => {
    const { rows, at } = readTable(host, MARKET, 'resources', 'item');
    host.user.clear(
      MARKET,
      `${at(rows[0]?.row ?? 0, 'item')}:${at(rows.at(-1)?.row ?? 0, 'targeting')}`,
    );
  };

  test('a recheck gives them once, and never to a tab whose people deleted them', () => {
    const host = open();
    expect([items(host), items(host, NATIVE)]).toEqual([[], []]);
    expect(recheck(host)).toMatchObject({ broken: [] });
    const { rows } = readTable(host, MARKET, 'resources', 'item');
    expect(rows.map(({ text }) => text.item)).toEqual(PLATFORMS);
    expect(rows[0]?.text).toMatchObject({ role: '成交', traffic: '付费', focus: '春夏连衣裙' });
    expect(items(host, NATIVE)).toEqual([]);
    const before = picture(host);
    expect(recheck(host)).toMatchObject({ repaired: 0, broken: [] });
    expect(difference(before, picture(host))).toBeUndefined();
    clear(host);
    recheck(host);
    expect(items(host)).toEqual([]);
    expect(host.logs).toEqual([]);
    host.close();
  });

  test('what people typed in the block before stays alone, though an edit brought the tab up', () => {
    const host = open();
    const place = { sheet: MARKET, block: 'resources', first: 'item' };
    typeNewRow(host, place, { item: '快闪场地', quantity: '2' });
    expect(signatureOf(host)).toMatchObject({ layout: TABS.market.layout, owed: ['resources'] });
    expect(recheck(host)).toMatchObject({ broken: [] });
    expect(items(host)).toEqual(['快闪场地']);
    expect(signatureOf(host)).not.toHaveProperty('owed');
    host.close();
  });

  test('a run that breaks off goes on with the next', () => {
    const whole = open();
    const saved = whole.save();
    recheck(whole);
    const wanted = whole.snapshot(MARKET).sheets[0];
    const names = whole.executions.at(-1)?.names ?? [];
    whole.close();
    // The rows are two writes, which are sent before A1 says that they are there.
    const first = names.findIndex((name, i) => name === 'Range.setValues' && names[i + 1] === name);
    expect(names.slice(first, first + 4)).toEqual([
      'Range.setValues',
      'Range.setValues',
      'SpreadsheetApp.flush',
      'Range.setValues',
    ]);
    for (const n of [first + 1, first + 3]) {
      const host = testHost({ saved });
      host.failAtCall(n, 'after');
      recheck(host);
      recheck(host);
      expect({ n, found: difference(wanted, host.snapshot(MARKET).sheets[0]) }).toEqual({
        n,
        found: undefined,
      });
      host.close();
    }
  });
});

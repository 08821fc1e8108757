import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { pasteRows, typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { DocumentMade } from '../../src/actions/document/documentOf';
import type { CampaignRequest } from '../../src/core/request/campaignRequest';
import { withCampaign618 } from '../support/withCampaign618';
import { difference, noteAt, picture } from '../support/workbook';

const TAB = '618·达人合作';
const PLACE = { sheet: TAB, block: 'partners', first: 'partner' };
const KEYS = ['partner', 'tier', 'platform', 'role', 'quantity', 'cost', 'target'];

let host: Host;
let book: DemoBook;
withCampaign618((opened, demo) => {
  host = opened;
  book = demo;
});

const table = () => readTable(host, TAB, 'partners', 'partner');
const row = (partner: string) => table().rows.find(({ text }) => text.partner === partner);
const add = (cells: Readonly<Record<string, string>>) => typeNewRow(host, PLACE, cells);
const paste = (rows: readonly (readonly string[])[]) => pasteRows(host, PLACE, KEYS, rows);
const type = (partner: string, cells: Readonly<Record<string, string>>) =>
  typeRow(host, PLACE, ({ text }) => text.partner === partner, cells);
const calls = () => host.executions.at(-1)?.calls ?? 0;
const sayOf = (partner: string) => row(partner)?.text.check;

test('codes by the rule, from what people write', () => {
  paste([
    ['甲', '头部KOL', '抖音', '引流款', '', '4万', '16'],
    ['乙', '腰部', '抖音', '', '3', '36000元', '20万元'],
    ['丙', 'KOC', '小红书', '', '30篇', '0.4', '4'],
    ['丁', '头部', '抖音/小红书', '', '', '', ''],
    ['戊', '超头', '得物', '', '', '', ''],
    ['己', 'Top', 'Instagram', '', '1', '', ''],
    ['庚', '腰部', '抖音', '', '', '', ''],
    ['辛', '腰部', '', '', '', '', ''],
    ['壬', '腰部', '天猫', '', '约3', '', ''],
  ]);
  expect(table().rows.map(({ text }) => [text.tier, text.code])).toEqual([
    ['头部', '618-DY-KOL-H01'],
    ['腰部', '618-DY-KOL-M01…03'],
    ['素人', '618-XHS-KOC-01…30'],
    ['头部', '618-DY-KOL-H02'],
    ['超头', '618-得物-KOL-X01'],
    ['头部', '618-INST-KOL-H01'],
    ['腰部', '618-DY-KOL-M04'],
    ['腰部', ''],
    ['腰部', ''],
  ]);
  expect(row('甲')?.text).toMatchObject({ role: '引流款', cost: '4.0', target: '16.0' });
  expect(row('乙')?.text).toMatchObject({ cost: '3.6', target: '20.0', quantity: '3' });
  expect(row('丙')?.text).toMatchObject({ quantity: '30' });
  expect(sayOf('戊')).toContain('不认识的层级「超头」');
  expect(sayOf('辛')).toContain('填好平台');
  expect(sayOf('壬')).toContain('整数');
  const { summary } = table();
  expect(summary).toMatchObject({
    partners: '39',
    cost: '8.0',
    target: '40.0',
    targetRoi: '1:5.0',
    head: '3 · 4 → – / 16',
    middle: '5 · 3.6 → – / 20',
    grassroots: '30 · 0.4 → – / 4',
  });
});

test('a code that is there stays: what does not fit is said, a cleared cell gets a number never used', () => {
  paste([
    ['甲', '头部', '抖音', '', '', '', ''],
    ['乙', '头部', '抖音', '', '', '', ''],
  ]);
  type('乙', { platform: '小红书', quantity: '2' });
  expect(row('乙')?.text.code).toBe('618-DY-KOL-H02');
  expect(sayOf('乙')).toContain('现在应是 618-XHS-KOL-H…');
  expect(sayOf('乙')).toContain('追踪码是 1 个\uff0c数量是 2');
  const { at } = table();
  host.user.clear(TAB, at(row('乙')?.row ?? 0, 'code'));
  expect(row('乙')?.text).toMatchObject({ code: '618-XHS-KOL-H01…02', check: '' });
  // H02 was given: nobody gets it again, not even when its row is gone.
  host.user.deleteRows(TAB, row('乙')?.row ?? 0, 1);
  add({ partner: '丙', tier: '头部', platform: '抖音' });
  expect(row('丙')?.text.code).toBe('618-DY-KOL-H03');
});

test('a person’s own code stays; what is there twice or of another campaign is said', () => {
  paste([
    ['甲', '头部', '抖音', '', '', '', ''],
    ['乙', '腰部', '抖音', '', '3', '', ''],
  ]);
  add({ partner: '丙', code: 'VIP-8', tier: '头部', platform: '抖音' });
  expect(row('丙')?.text).toMatchObject({ code: 'VIP-8', check: '' });
  add({ partner: '丁', code: 'vip-8', tier: '腰部', platform: '抖音' });
  add({ partner: '戊', code: '618-DY-KOL-M02', tier: '腰部', platform: '抖音' });
  add({ partner: '己', code: '双11-DY-KOL-M02', tier: '腰部', platform: '抖音' });
  expect(['丙', '丁', '戊', '乙'].map(sayOf)).toEqual(
    ['丙', '丁', '戊', '乙'].map(() => expect.stringContaining('重复')),
  );
  expect(row('丁')?.text.code).toBe('vip-8');
  expect(sayOf('己')).toContain('不属于本活动');
  type('丁', { code: 'VIP-9' });
  expect([sayOf('丙'), sayOf('丁')]).toEqual(['', '']);
});

test('ROI, completion and grade; a grade that a person gave stays, through a recheck too', () => {
  paste([
    ['甲', '头部', '抖音', '', '', '4', '16'],
    ['乙', '腰部', '抖音', '', '3', '3.6', '20'],
    ['丙', '素人', '小红书', '', '30', '0.4', ''],
    ['丁', '素人', '小红书', '', '', '1', '10'],
  ]);
  const gradesOf = () => table().rows.map(({ text }) => text.grade);
  type('甲', { gmv: '16万', clicks: '2.5万', orders: '640单' });
  type('乙', { gmv: '17' });
  type('丙', { gmv: '1' });
  type('丁', { gmv: '10', pieces: '30篇', delivered: '20' });
  expect(row('甲')?.text).toMatchObject({ roi: '1:4.0', rate: '100.0%', gmv: '16.0' });
  // The campaign runs until 25 June: what is not reached may still come.
  expect(gradesOf()).toEqual(['A', '…', '…', '…']);
  book.setClock('2024-06-28 10:00');
  // 17 of 20; 1:2.5 of 1:5.1 without a target of its own; all the GMV, but 20 of 30 pieces.
  expect(gradesOf()).toEqual(['A', 'B', 'D', 'C']);
  type('乙', { grade: 'A 续约' });
  host.call('recheckAll');
  expect(gradesOf()).toEqual(['A', 'A 续约', 'D', 'C']);
  host.user.clear(TAB, table().at(row('乙')?.row ?? 0, 'grade'));
  host.call('recheckAll');
  expect(gradesOf()[1]).toBe('B');
  type('甲', { orders: '3万' });
  expect(sayOf('甲')).toContain('比点击');
});

test('qualification and response count in the grade; a supplier is judged by its service alone', () => {
  paste([
    ['甲', '头部', '抖音', '', '', '4', '16'],
    ['印刷厂', '供应商', '', '', '', '2', ''],
  ]);
  expect(row('印刷厂')?.text.code).toBe('');
  expect(sayOf('印刷厂')).toContain('齐全、待补或不合格');
  // What a supplier costs is no cost of creators.
  expect(table().summary).toMatchObject({ cost: '4.0', targetRoi: '1:4.0', suppliers: '1 · 2' });
  // Whether a supplier is good is known before the campaign is over.
  type('印刷厂', { qualification: '待补', response: '及时' });
  expect(row('印刷厂')?.text).toMatchObject({ grade: 'C', check: '' });
  book.setClock('2024-06-28 10:00');
  type('甲', { gmv: '16', qualification: '齐全', response: '一般' });
  expect(row('甲')?.text).toMatchObject({ score: '80.0%', grade: 'B' });
  type('甲', { response: '2小时' });
  expect(row('甲')?.text).toMatchObject({ response: '2小时', grade: 'A' });
  expect(sayOf('甲')).toContain('「2小时」不计入评级');
  type('印刷厂', { qualification: 'Incomplete', pieces: '10', delivered: '10' });
  expect(row('印刷厂')?.text).toMatchObject({ qualification: '待补', check: '', grade: 'C' });
  type('印刷厂', { qualification: '不合格' });
  expect(row('印刷厂')?.text.grade).toBe('D');
  expect(sayOf('印刷厂')).toContain('资质不合格');
  const inDocument = (kind: string) => {
    const { document } = host.call('documentOf', kind, '618') as DocumentMade;
    const rows = document.parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
    return rows.find(([name]) => name === '印刷厂');
  };
  expect(inDocument('plan')).toEqual(['印刷厂', '供应商', '', '2万元', '', '不合格']);
  expect(inDocument('retro')?.join()).toBe('印刷厂,供应商,2万元,,,10件,10件,不合格,及时,D');
  // The next campaign sees how they did.
  const { request } = host.call('proposeCampaign', {
    language: 'zh-CN',
    scenario: 'big-promo',
    name: '双11大促',
    start: '2024-11-01',
    end: '2024-11-10',
    copyFrom: '618',
  }) as { request: CampaignRequest };
  expect(request.partners?.partners).toEqual([
    {
      partner: '甲',
      tier: 'head',
      platform: '抖音',
      qualification: 'full',
      response: '2小时',
      lastGrade: 'A',
    },
    {
      partner: '印刷厂',
      tier: 'supplier',
      qualification: 'none',
      response: 'quick',
      lastGrade: 'D',
    },
  ]);
});

test('the contract is asked for once the legal review is used', () => {
  paste([['甲', '头部', '抖音', '', '', '4', '16']]);
  type('甲', { legal: '待审批', gmv: '3' });
  expect(sayOf('甲')).toContain('法务审核还是「待审批」');
  type('甲', { legal: '同意' });
  expect(sayOf('甲')).toContain('交付标准或违约责任空着');
  type('甲', { standard: '3 条视频', breach: '退还费用' });
  expect(sayOf('甲')).toBe('');
});

test('an unreadable number is noted at its cell until it can be read', () => {
  paste([['甲', '头部', '抖音', '', '', '很多', '16']]);
  const cell = table().at(row('甲')?.row ?? 0, 'cost');
  const note = () => noteAt(host, TAB, cell);
  expect(note()).toContain('读不懂的数字');
  expect(row('甲')?.text.cost).toBe('很多');
  type('甲', { cost: '4万' });
  expect([note(), row('甲')?.text.cost]).toEqual(['', '4.0']);
});

test('two people at once: a row that someone adds meanwhile gets another number', () => {
  paste([['甲', '头部', '抖音', '', '', '', '']]);
  const next = table().all.find(({ text }) => text.partner === '')?.row ?? 0;
  const { at } = table();
  host.user.type(TAB, at(next, 'partner'), '乙');
  host.user.type(TAB, at(next, 'tier'), '头部');
  // Between the first look and the lock someone else's row, above in the sheet, gets its code.
  host.atCall(3, () => {
    host.user.type(TAB, at(next + 1, 'code'), '618-DY-KOL-H02');
  });
  host.user.type(TAB, at(next, 'platform'), '抖音');
  expect(
    table()
      .all.slice(0, 3)
      .map(({ text }) => text.code),
  ).toEqual(['618-DY-KOL-H01', '618-DY-KOL-H03', '618-DY-KOL-H02']);
});

describe('calls', () => {
  const many = (cost: (i: number) => string) =>
    Array.from({ length: 2000 }, (_, i) => [
      `达人${i}`,
      ['头部', '腰部', '素人'][i % 3] ?? '',
      ['抖音', '小红书', 'Instagram'][i % 3] ?? '',
      '引流款',
      String((i % 4) + 1),
      cost(i),
      '4万',
    ]);

  test('a paste of 2,000 rows takes as many as one of 20, and every row gets a code of its own', () => {
    host.user.insertRows(TAB, table().all[5]?.row ?? 0, 2000);
    paste(many(() => '4万').slice(0, 20));
    host.user.clear(TAB, 'B8:Z100');
    paste(many(() => '4万'));
    expect(calls()).toBeLessThanOrEqual(8);
    const codes = table().rows.map(({ text }) => text.code);
    expect(codes).toHaveLength(2000);
    expect(new Set(codes).size).toBe(2000);
    expect(codes).not.toContain('');
    expect(table().rows.filter(({ text }) => text.check !== '')).toEqual([]);
    host.call('recheckAll');
    const before = picture(host);
    host.call('recheckAll');
    expect(difference(before, picture(host))).toBeUndefined();
  }, 60_000);

  test('numbers that are text in some rows only cost four more; the edit after it takes one', () => {
    host.user.insertRows(TAB, table().all[5]?.row ?? 0, 2000);
    paste(many((i) => ['4万', '3', '80000元'][i % 3] ?? ''));
    expect(calls()).toBeLessThanOrEqual(12);
    expect(
      table()
        .rows.slice(0, 3)
        .map(({ text }) => text.cost),
    ).toEqual(['4.0', '3.0', '8.0']);
    type('达人7', { remark: '已联系' });
    expect(calls()).toBe(1);
  }, 60_000);

  test('the edit that makes a code takes 6', () => {
    add({ partner: '甲', tier: '头部', platform: '抖音' });
    expect(row('甲')?.text.code).toBe('618-DY-KOL-H01');
    expect(calls()).toBe(6);
  });
});

describe('复盘报告', () => {
  const channel = () => {
    const retro = readTable(host, '618·复盘报告', 'channels', 'channel');
    const found = retro.rows.find(({ text }) => text.channel === '达人带货')?.text;
    return { check: retro.check, cost: found?.cost, gmv: found?.gmv, roi: found?.roi };
  };
  const log = (metric: string, value: number) =>
    book.log(
      '618',
      [{ date: '2024-06-16', slot: 'day', platform: 'creators', metric, value }],
      () => '2024-06-17 9:05',
    );

  test('without rows in the log the partners count; with some the log does, and a difference is said', () => {
    paste([
      ['甲', '头部', '抖音', '', '', '4', '16'],
      ['乙', '腰部', '抖音', '', '3', '4', '20'],
    ]);
    expect(channel()).toMatchObject({ cost: '', gmv: '', roi: '' });
    type('甲', { gmv: '20' });
    type('乙', { gmv: '20' });
    expect(channel()).toMatchObject({ cost: '8.0', gmv: '40.0', roi: '1:5.0' });
    expect(channel().check).not.toContain('⚠');
    expect(table().summary.agrees).toContain('没有达人渠道');
    log('attributedGmv', 38);
    log('spend', 6);
    expect(channel()).toMatchObject({ cost: '6.0', gmv: '38.0' });
    expect(channel().check).toContain('⚠ 达人合作 GMV 40\uff0c数据记录 38');
    // What was agreed and what is spent so far may differ while the campaign runs.
    expect(channel().check).not.toContain('成本 8');
    book.setClock('2024-06-28 10:00');
    expect(channel().check).toContain('成本 8\uff0c数据记录 6');
    expect(table().summary.agrees).toBe('⚠ GMV 40\uff0c数据记录 38 成本 8\uff0c数据记录 6');
    type('乙', { gmv: '18', cost: '2' });
    expect([channel().check.includes('⚠'), table().summary.agrees]).toEqual([false, '✓ 一致']);
  });
});

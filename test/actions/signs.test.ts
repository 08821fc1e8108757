import type { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { withCampaign618 } from '../support/withCampaign618';

const PREP = { sheet: '618·筹备进度', block: 'tasks', first: 'id' };
const BOARD = { sheet: '618·执行监控', block: 'board', first: 'metric' };
const PARTNERS = { sheet: '618·达人合作', block: 'partners', first: 'partner' };

let host: Host;
let book: DemoBook;
withCampaign618((opened, demo) => {
  host = opened;
  book = demo;
});

const rowsOf = ({ sheet, block, first }: typeof PREP) =>
  readTable(host, sheet, block, first).rows.map(({ text }) => text);
const task = (id: string) => rowsOf(PREP).find((text) => text.id === id);
const edit = (id: string, cells: Record<string, string>) =>
  typeRow(host, PREP, ({ text }) => text.id === id, cells);

test('predecessors in any signs hold a task up, and what stands in no row is named', () => {
  book.setClock('2024-05-01');
  edit('T03', { due: '2024-05-20' });
  const plain = () => {
    edit('T04', { predecessors: 'T03,T01' });
    return [task('T04')?.check, task('T04')?.slack];
  };
  const wanted = plain();
  expect(wanted[0]).toContain('T03');
  for (const typed of [
    'T03\uff0cT01',
    'T03\uff1bT01',
    't03\u3001t01',
    '\uff34\uff10\uff13\uff0c\uff34\uff10\uff11',
    'T03\u200b\u3000T01',
  ]) {
    edit('T04', { predecessors: typed });
    expect([task('T04')?.check, task('T04')?.slack]).toEqual(wanted);
    expect(task('T04')?.predecessors).toBe(typed);
  }
  edit('T04', { predecessors: '\uff34\uff19\uff19' });
  expect(task('T04')?.check).toContain('T99');
});

test('the board reads metric, threshold and value in any signs', () => {
  typeNewRow(host, BOARD, {
    metric: '库存余量\uff08爆款\uff09',
    threshold: '\uff1c500停推广\uff1b\uff1c300下架',
    live: '8\u200b万',
  });
  const row = () => rowsOf(BOARD).find(({ metric }) => metric === '库存余量\uff08爆款\uff09');
  expect(row()).toMatchObject({ live: '8.0万', state: '正常' });
  for (const [typed, live, state] of [
    ['\uff14\uff10\uff10件', '400', '预警'],
    ['\ufeff290', '290', '严重'],
    ['2\u2060000', '2,000', '正常'],
    ['1\uff0c200', '1,200', '正常'],
  ] as const) {
    typeRow(host, BOARD, ({ text }) => text.metric === row()?.metric, { live: typed });
    expect([typed, row()?.live, row()?.state]).toEqual([typed, live, state]);
  }
});

test('an export in full-width signs is imported like one in plain ones', () => {
  book.setClock('2024-06-17 21:05');
  host.user.addTab('导出');
  host.user.paste('导出', 'A1', [
    ['\ufeff统计日期', '平台\u3000', '访客数\uff08人\uff09', '支付金额\uff08元\uff09'],
    ['2024\uff0f06\uff0f17', '天猫', '4.6\u200b万', '\uffe5295\uff0c000'],
    ['6月17日', '抖音\u200b', '\uff12\uff18\uff10\uff10\uff10', '14.5万元'],
  ]);
  host.user.open('导出');
  host.answers.push('ok');
  host.call('askImport');
  const log = rowsOf({ sheet: '数据记录', block: 'log', first: 'campaign' });
  expect(log.map((r) => [r.date, r.platform, r.metric, r.value])).toEqual([
    ['2024-06-17', '天猫', 'UV', '46000'],
    ['2024-06-17', '天猫', 'GMV', '29.5'],
    ['2024-06-17', '抖音', 'UV', '28000'],
    ['2024-06-17', '抖音', 'GMV', '14.5'],
  ]);
});

test('tiers, platforms and codes of partners in any signs', () => {
  const cells = [
    { partner: '甲', tier: '头部\uff08KOL\uff09', platform: '抖音\uff0f小红书' },
    { partner: '乙', quantity: '30', tier: '\uff2b\uff2f\uff23', platform: '小红书\u3001抖音' },
    { partner: '丙', tier: '腰部\u200b', platform: '抖音\uff0b快手' },
    {
      partner: '丁',
      tier: '头部',
      platform: '抖音',
      code: '618\uff0dDY\uff0dKOL\uff0dH\uff10\uff11',
    },
    {
      partner: '戊',
      tier: '素人',
      platform: '小红书',
      code: '618-XHS-KOC-01\uff5e30',
      quantity: '30',
    },
  ];
  for (const row of cells) typeNewRow(host, PARTNERS, row);
  const found = new Map(rowsOf(PARTNERS).map((text) => [text.partner, text]));
  expect(['甲', '乙', '丙'].map((partner) => found.get(partner)?.code)).toEqual([
    '618-DY-KOL-H01',
    '618-XHS-KOC-01…30',
    '618-DY-KOL-M01',
  ]);
  // Codes that people typed stay as they are, and are known to be given already.
  expect(found.get('丁')).toMatchObject({ code: '618\uff0dDY\uff0dKOL\uff0dH\uff10\uff11' });
  expect(found.get('丁')?.check).toContain('重复');
  expect(found.get('戊')?.check).toContain('重复');
});

test('names in any signs are people of their own in RACI', () => {
  edit('T01', { owner: '王五\u3001赵六', executor: '王五\uff1b孙七\uff08外包\uff09' });
  const { document } = host.call('documentOf', 'raci', '618') as {
    document: { parts: { head?: string[] }[] };
  };
  const people = document.parts.flatMap(({ head = [] }) => head);
  expect(people).toEqual(expect.arrayContaining(['王五', '赵六', '孙七\uff08外包\uff09']));
});

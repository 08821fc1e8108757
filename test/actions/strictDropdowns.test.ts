import { readTable } from '../../local/demo/readTable';
import { typeNewRow, typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import type { TabKind } from '../../src/tabs/model/tab';
import { TABS } from '../../src/tabs/tabs';
import { saved618 } from '../support/withCampaign618';
import { testHost } from '../support/workbook';

const BOARD = '618·执行监控';

interface Case {
  readonly kind: TabKind;
  readonly sheet: string;
  readonly block: string;
  /** An edit that is answered in the block; the n-th of them. */
  readonly edit: (host: Host, n: number) => void;
}

const newRow = (cells: (n: number) => Record<string, string>) => (host: Host, n: number, c: Case) =>
  typeNewRow(host, { ...c, first: Object.keys(cells(n))[0] ?? '' }, cells(n));
const atRow =
  (first: string, nth: (n: number) => number, cells: (n: number) => Record<string, string>) =>
  (host: Host, n: number, c: Case) => {
    const row = readTable(host, c.sheet, c.block, first).rows[nth(n)]?.row;
    typeRow(host, { ...c, first }, (found) => found.row === row, cells(n));
  };

const cases = (
  [
    [
      'prep',
      '618·筹备进度',
      'tasks',
      atRow(
        'id',
        (n) => n,
        () => ({ due: '5/1', status: '进行中' }),
      ),
    ],
    [
      'monitor',
      BOARD,
      'board',
      atRow(
        'metric',
        (n) => n,
        (n) => ({ live: `${n + 1}`, target: `${n + 5}` }),
      ),
    ],
    [
      'monitor',
      BOARD,
      'slots',
      atRow(
        'platform',
        () => 0,
        (n) => ({ uv: `${1000 + n}` }),
      ),
    ],
    [
      'log',
      '数据记录',
      'log',
      newRow((n) => ({
        date: '5/12',
        campaign: '618',
        platform: '抖音',
        metric: 'UV',
        value: `${n + 1}万`,
      })),
    ],
    [
      'issueLog',
      '问题记录',
      'issues',
      newRow((n) => ({ campaign: '618', kind: '技术', problem: `卡顿 ${n}` })),
    ],
    [
      'feedback',
      '反馈记录',
      'feedback',
      newRow((n) => ({ campaign: '618', content: `质量太差 ${n}` })),
    ],
    [
      'lessons',
      '经验库',
      'lessons',
      newRow((n) => ({ lesson: `领券步骤太多 ${n}`, rule: '领券步骤 ≤ 2' })),
    ],
    [
      'partners',
      '618·达人合作',
      'partners',
      newRow((n) => ({ partner: `达人 ${n}`, tier: '头部', platform: '抖音' })),
    ],
    ['retro', '618·复盘报告', 'attainment', newRow(() => ({ metric: '退货率' }))],
    [
      'plan',
      '618·策划方案',
      'approvals',
      atRow(
        'role',
        (n) => n,
        () => ({ verdict: '同意' }),
      ),
    ],
  ] as const
).map(([kind, sheet, block, edit]): Case => {
  const own = { kind, sheet, block };
  return { ...own, edit: (host, n) => edit(host, n, { ...own, edit: () => undefined }) };
});

/** When a figure was typed only the answer to it knows: this column stays blank, and is tried last. */
const MOMENT = 'updated';

/** Columns that are the engine's or formulas. */
const columnsOf = ({ kind, block }: Case) =>
  (TABS[kind].blocks.find(({ key }) => key === block)?.columns ?? [])
    .filter(({ owner, hidden }) => owner !== 'person' && !hidden)
    .map(({ key }) => key)
    .sort((a, b) => Number(a === MOMENT) - Number(b === MOMENT));

const open = () => testHost({ saved: saved618() });
/** Cells of the block's rows; without those of a column, and without those that are formulas of `like`. */
const shown = (host: Host, { sheet, block }: Case, without = '', like?: Host) => {
  const { all, at } = readTable(host, sheet, block, '');
  const formulas = like?.read(sheet).formulas ?? [];
  const columns = Object.keys(all[0]?.text ?? {}).filter((key) => key !== without);
  return all.map(({ row, text }) =>
    columns.map((key) => {
      const index = columnNumber(at(row, key)) - 1;
      return formulas[row - 1]?.[index] ? key : `${key} ${text[key]}`;
    }),
  );
};
const columnNumber = (a1: string) =>
  [...a1.replace(/\d+/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
const forbid = (host: Host, { sheet, block }: Case, key: string) => {
  const { all, at } = readTable(host, sheet, block, '');
  const [first, last] = [at(all[0]?.row ?? 0, key), at(all.at(-1)?.row ?? 0, key)];
  host.user.setStrictDropdown(sheet, `${first}:${last}`, ['\u65e0']);
  return first.replace(/\d+/, '');
};
const recheck = (host: Host) => (host.call('recheckAll') as { message: string }).message;

test.each(cases.map((c) => [`${c.sheet} ${c.block}`, c] as const))(
  'a strict dropdown on a column of the engine in %s: all other cells are answered, it is named, a recheck mends it',
  (_, c) => {
    const [hurt, sound] = [open(), open()];
    let named = 0;
    for (const [n, key] of columnsOf(c).entries()) {
      const letter = forbid(hurt, c, key);
      const before = hurt.toasts.length;
      for (const host of [hurt, sound]) c.edit(host, n);
      expect([key, shown(hurt, c, key, sound)]).toEqual([key, shown(sound, c, key, sound)]);
      const said = hurt.toasts
        .slice(before)
        .map(({ message }) => message)
        .join('');
      const isNamed = said.includes(`「${c.sheet}」的 ${letter}`);
      if (isNamed) named += 1;
      const differs = JSON.stringify(shown(hurt, c)) !== JSON.stringify(shown(sound, c));
      expect([key, differs && !isNamed]).toEqual([key, false]);
      expect(recheck(hurt)).not.toContain('拒绝输入');
      // What a row of the board remembers of an alert is renewed with its record.
      if (c.block === 'board') recheck(sound);
      const moment = key === MOMENT ? key : '';
      expect([key, shown(hurt, c, moment)]).toEqual([key, shown(sound, c, moment)]);
    }
    expect(named).toBeGreaterThan(0);
    expect([hurt.logs, sound.logs]).toEqual([[], []]);
    hurt.close();
    sound.close();
  },
  120_000,
);

describe('a strict dropdown', () => {
  let host: Host;
  beforeEach(() => {
    host = open();
  });
  afterEach(() => host.close());
  const board = { kind: 'monitor', sheet: BOARD, block: 'board', edit: () => undefined } as const;
  const typeLive = (metric: string, live: string) =>
    typeRow(host, { ...board, first: 'metric' }, ({ text }) => text.metric === metric, { live });

  test('on a column of people’s stays theirs: what they choose counts, the cell is named at each look', () => {
    const { all, at } = readTable(host, BOARD, 'board', '');
    const cell = at(all.find(({ text }) => text.metric === 'UV')?.row ?? 0, 'live');
    host.user.setStrictDropdown(BOARD, cell, ['7万', '8万']);
    typeLive('UV', '7万');
    const named = `「${BOARD}」的 ${cell} 设了「拒绝输入」`;
    expect(host.toasts.at(-1)?.message).toContain(named);
    expect(recheck(host)).toContain(named);
    expect(host.read(BOARD, cell).display).toEqual([['7万']]);
    const logged = readTable(host, '数据记录', 'log', 'campaign').rows.map(
      ({ text }) => text.value,
    );
    expect(logged).toEqual(['70000']);
  });

  test('in 预警记录 lets no half of a row in: nothing is remembered until the alert is recorded', () => {
    const alerts = {
      kind: 'alerts',
      sheet: '预警记录',
      block: 'alerts',
      edit: () => undefined,
    } as const;
    const letter = forbid(host, alerts, 'level');
    typeLive('客服响应时长', '60秒');
    expect(host.toasts.map(({ message }) => message).join('')).toContain(
      `「预警记录」的 ${letter}`,
    );
    expect(readTable(host, '预警记录', 'alerts', 'metric').rows).toEqual([]);
    recheck(host);
    recheck(host);
    const { rows } = readTable(host, '预警记录', 'alerts', 'metric');
    expect(rows.map(({ text }) => `${text.metric} ${text.level}`)).toEqual(['客服响应时长 预警']);
  });

  test('on 方向 lets no sign of a target be lost: it is noted as soon as it can be', () => {
    const retro = {
      kind: 'retro',
      sheet: '618·复盘报告',
      block: 'attainment',
      edit: () => undefined,
    } as const;
    forbid(host, retro, 'direction');
    const { rows, at } = readTable(host, retro.sheet, retro.block, 'metric');
    const row = rows[0]?.row ?? 0;
    host.user.type(retro.sheet, at(row, 'target'), '≤3');
    expect(host.read(retro.sheet, at(row, 'target')).values).toEqual([['≤3']]);
    recheck(host);
    expect(host.read(retro.sheet, at(row, 'target')).values).toEqual([[3]]);
    expect(host.read(retro.sheet, at(row, 'direction')).values).toEqual([['↓']]);
  });

  test('on the code of partners gives no number away: each look tries the same', () => {
    const partners = {
      kind: 'partners',
      sheet: '618·达人合作',
      block: 'partners',
      edit: () => undefined,
    } as const;
    const first = { ...partners, first: 'partner' };
    const letter = forbid(host, partners, 'code');
    typeNewRow(host, first, { partner: '甲', tier: '头部', platform: '抖音', cost: '1' });
    expect(host.toasts.at(-1)?.message).toContain(`「618·达人合作」的 ${letter}`);
    const { rows, at } = readTable(host, partners.sheet, partners.block, 'partner');
    const row = rows.at(-1)?.row ?? 0;
    const code = at(row, 'code');
    expect(host.read(partners.sheet, code).values).toEqual([['']]);
    host.user.setStrictDropdown(partners.sheet, code, ['618-DY-KOL-H01']);
    host.user.type(partners.sheet, at(row, 'cost'), '2');
    expect(host.read(partners.sheet, code).values).toEqual([['618-DY-KOL-H01']]);
  });
});

import { campaign618 } from '../../local/demo/campaign618';
import { readTable } from '../../local/demo/readTable';
import { createHost, type Host } from '../../local/host/createHost';

interface Refused {
  ok: boolean;
  issues: { code: string; path: string; message: string }[];
}

let host: Host;
beforeEach(() => {
  host = createHost();
});
afterEach(() => host.close());

const create = (change: Record<string, unknown> = {}) =>
  host.call('createCampaign', { ...campaign618, ...change }) as Refused;
const PREP = '618·筹备进度';

test('makes the prep tab and the overview with the campaign in it', () => {
  expect(create()).toMatchObject({
    ok: true,
    code: '618',
    sheets: [{ name: '活动总览' }, { name: PREP }],
  });
  const overview = readTable(host, '活动总览', 'code');
  expect(overview.rows).toHaveLength(1);
  expect(overview.rows[0]?.text).toMatchObject({
    name: '618年中狂欢·全场满300减50',
    code: '618',
    start: '2024-06-01',
    burst: '2024-06-11',
    end: '2024-06-25',
  });
  expect(readTable(host, PREP, 'id').rows).toHaveLength(32);
});

test('a second campaign leaves the first alone, even after the tab was renamed', () => {
  create();
  const before = host.snapshot().sheets.find((s) => s.name === PREP);
  host.user.rename('活动总览', '我的总览');
  expect(create({ code: '双11', name: '双11' })).toMatchObject({ ok: true });
  expect(readTable(host, '我的总览', 'code').rows.map((r) => r.text.code)).toEqual(['618', '双11']);
  const after = host.snapshot().sheets.find((s) => s.name === PREP);
  expect(after?.values).toEqual(before?.values);
});

test('a column that people put into the overview keeps its cells', () => {
  create();
  host.user.insertColumns('活动总览', 4, 1);
  host.user.type('活动总览', 'D8', '我的备注');
  host.user.type('活动总览', 'D9', '留着');
  expect(create({ code: 'B' })).toMatchObject({ ok: true });
  expect(host.read('活动总览', 'D8:D9').values).toEqual([['我的备注'], ['留着']]);
  expect(readTable(host, '活动总览', 'code').rows[1]?.text).toMatchObject({
    code: 'B',
    prepRate: '0.0%',
  });
});

describe('refusals name what, where and what to do, and create nothing', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['zh-CN', { name: '' }, '缺少「活动名称」,请填写。'],
    ['en', { language: 'en', name: '' }, '"name" is missing; please fill it in.'],
    [
      'zh-CN',
      { phases: [{ kind: 'burst', start: '2024-06-09', end: '2024-06-01' }] },
      '早于开始日',
    ],
    ['zh-CN', { scenario: 'brand' }, '目前可用:big-promo'],
    ['zh-TW', { language: 'zh-TW', code: 'a/b' }, '代號「a/b」'],
  ])('%s %j', (_, change, message) => {
    const before = JSON.stringify(host.snapshot());
    const result = create(change);
    expect(result.ok).toBe(false);
    expect(result.issues[0]?.message).toContain(message);
    expect(JSON.stringify(host.snapshot())).toBe(before);
  });

  test('a code already used, in any case', () => {
    create({ code: 'Ab' });
    expect(create({ code: 'aB' }).issues.map((i) => i.code)).toEqual(['codeTaken']);
  });

  test('a tab of that name is there already', () => {
    host.user.rename(host.snapshot().sheets[0]?.name ?? '', PREP);
    expect(create().issues[0]).toMatchObject({ code: 'tabTaken', path: 'code' });
    expect(host.snapshot().sheets).toHaveLength(1);
  });

  test('the hidden keys of the overview are gone', () => {
    create();
    host.user.clear('活动总览', 'A2:N2');
    expect(create({ code: 'B' }).issues[0]?.code).toBe('overviewDamaged');
  });

  test('someone else is creating a campaign', () => {
    let other: Refused | undefined;
    host.atCall(5, () => {
      other = create({ code: 'B' });
    });
    expect(create().ok).toBe(true);
    expect(other?.issues.map((i) => i.code)).toEqual(['busy']);
  });
});

test.each([
  '=1+1',
  '+86',
  '-x',
  '@all',
  '\t缩进',
  "'引号",
  '2024-05-01',
  '5/12',
  '50%',
  'TRUE',
  'May 5',
  '=HYPERLINK("x")',
  '<img src=x>',
])('the name %j arrives as that very text', (name) => {
  expect(create({ name, owner: name, team: [{ role: 'projectLead', person: name }] }).ok).toBe(
    true,
  );
  expect(host.read('活动总览', 'B8').values).toEqual([[name]]);
  expect(host.read('活动总览', 'B8').formulas).toEqual([['']]);
  expect(host.read(PREP, 'E8').values).toEqual([[name]]);
});

describe('a failure half-way leaves nothing half-made', () => {
  test('whichever service call fails, the workbook is as before', () => {
    const before = JSON.stringify(host.snapshot());
    let failed = 0;
    for (let n = 1; n < 100; n++) {
      host.failAtCall(n);
      if (create().ok) break;
      failed += 1;
      expect({ n, snapshot: JSON.stringify(host.snapshot()) }).toEqual({ n, snapshot: before });
    }
    expect(failed).toBeGreaterThan(50);
  });

  test('what could not be removed is named', () => {
    host.failAtCall(30, 1000);
    const issue = create().issues[0];
    expect(issue?.code).toBe('failedUnclean');
    expect(issue?.message).toContain('活动总览');
  });
});

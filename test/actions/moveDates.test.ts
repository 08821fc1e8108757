import { readTable } from '../../local/demo/readTable';
import { typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { host618 } from '../support/withCampaign618';
import { difference, picture } from '../support/workbook';

interface Answer {
  ok: boolean;
  token: string;
  changes: { tab: string; item: string; field: string; from: string; to: string }[];
  issues: { code: string; message: string }[];
}

const PREP = { sheet: '618·筹备进度', block: 'tasks', first: 'id' };

let host: Host;
function open(options = {}): void {
  host = host618(options);
}
beforeEach(() => open());
afterEach(() => host.close());

const preview = (request: object) =>
  host.call('previewMoveDates', { code: '618', ...request }) as Answer;
const move = (request: object, token: string) =>
  host.call('moveDates', { code: '618', ...request }, token) as Answer;
const task = (id: string) =>
  readTable(host, PREP.sheet, PREP.block, PREP.first).rows.find((r) => r.text.id === id)?.text;
const phases = (dates: readonly (readonly [string, string])[]) => ({
  phases: dates.map(([start, end]) => ({ start, end })),
});

test('the preview lists every date and changes nothing', () => {
  const before = picture(host);
  const { changes } = preview({ days: 7 });
  expect(changes.filter((c) => c.tab === '618·策划方案')).toHaveLength(6);
  expect(changes).toContainEqual({
    tab: '618·策划方案',
    item: '爆发',
    field: 'start',
    from: '2024-06-11',
    to: '2024-06-18',
  });
  expect(changes.filter((c) => c.tab === PREP.sheet)).toHaveLength(70);
  expect(changes.filter((c) => c.tab === '618·内容排期')).toHaveLength(14);
  expect(difference(before, picture(host))).toBeUndefined();
});

test('moving all of it by a week moves tasks, content, days and overview', () => {
  typeRow(host, PREP, ({ text }) => text.id === 'T01', { status: '已完成' });
  expect(move({ days: 7 }, preview({ days: 7 }).token).ok).toBe(true);
  expect(task('T03')).toMatchObject({ start: '2024-05-15', due: '2024-05-19' });
  expect(task('T01')).toMatchObject({ start: '2024-05-01' });
  expect(task('M3')).toMatchObject({ due: '2024-07-05' });
  const days = readTable(host, '618·执行监控', 'daily', 'date').rows;
  expect([days[0]?.text.date, days[24]?.text.date]).toEqual(['2024-06-08', '2024-07-02']);
  const [row] = readTable(host, '活动总览', 'campaigns', 'code').rows;
  expect(row?.text).toMatchObject({ start: '2024-06-08', burst: '2024-06-18', end: '2024-07-02' });
  const content = readTable(host, '618·内容排期', 'content', 'theme').rows;
  expect(content.at(-1)?.text.date).toBe('2024-06-28');
});

test('each date follows its anchor: a longer warm-up moves what counts from burst and end', () => {
  const longer = phases([
    ['2024-06-01', '2024-06-12'],
    ['2024-06-13', '2024-06-22'],
    ['2024-06-23', '2024-06-27'],
  ]);
  const { changes, token } = preview(longer);
  expect(changes.filter((c) => c.item.startsWith('T03'))).toEqual([]);
  expect(move(longer, token).ok).toBe(true);
  expect(task('M3')?.due).toBe('2024-06-30');
});

test.each<[string, object, string]>([
  ['a phase too few', phases([['2024-06-01', '2024-06-10']]), 'phaseCount'],
  [
    'phases that overlap',
    phases([
      ['2024-06-01', '2024-06-12'],
      ['2024-06-11', '2024-06-20'],
      ['2024-06-21', '2024-06-25'],
    ]),
    'phaseOverlap',
  ],
  ['no date at all', { days: 'soon' }, 'wrongType'],
  ['half a day', { days: 0.5 }, 'wrongType'],
])('%s is refused and changes nothing', (_, request, code) => {
  const before = picture(host);
  expect(preview(request).issues.map((i) => i.code)).toContain(code);
  expect(move(request, 'x').ok).toBe(false);
  expect(difference(before, picture(host))).toBeUndefined();
});

// Each call of a move fails in test/long/moveDatesFaults.
test.each(['before', 'after'] as const)('a call that fails %s puts every date back', (how) => {
  const before = picture(host);
  const { token } = preview({ days: 3 });
  host.failAtCall(5, how);
  expect(move({ days: 3 }, token).ok).toBe(false);
  expect(difference(before, picture(host))).toBeUndefined();
});

test('dates keep their day when script and spreadsheet are in different zones', () => {
  host.close();
  open({ timeZone: 'America/New_York', scriptTimeZone: 'Asia/Shanghai' });
  expect(move({ days: 1 }, preview({ days: 1 }).token).ok).toBe(true);
  expect(task('T03')).toMatchObject({ start: '2024-05-09', due: '2024-05-13' });
});

import { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { typeRow } from '../../local/demo/typing';
import type { Host } from '../../local/host/createHost';
import { host618 } from '../support/withCampaign618';
import { difference, picture } from '../support/workbook';

interface Answer {
  ok: boolean;
  token: string;
  changes: { item: string; field: string; from: string; to: string; because: string }[];
  issues: { code: string }[];
}

const PREP = { sheet: '618·筹备进度', block: 'tasks', first: 'id' };
let host: Host;
const preview = (request: object = {}) =>
  host.call('previewFollowing', { code: '618', ...request }) as Answer;
const task = (id: string) =>
  readTable(host, PREP.sheet, PREP.block, PREP.first).rows.find((r) => r.text.id === id)?.text;
const edit = (id: string, cells: Record<string, string>) =>
  typeRow(host, PREP, ({ text }) => text.id === id, cells);

beforeEach(() => {
  host = host618();
  // The first of May: nothing is late yet.
  new DemoBook(host, 'zh-CN').setClock('2024-05-01');
});
afterEach(() => host.close());

test('the preview says what would move and why, and changes nothing', () => {
  const before = picture(host);
  const { changes } = preview();
  expect(changes[0]).toEqual({
    tab: PREP.sheet,
    item: 'T10 付费投放计划\uff08定向兴趣人群\uff09',
    field: 'start',
    from: '2024-05-20',
    to: '2024-05-22',
    because: 'T09',
  });
  expect(difference(before, picture(host))).toBeUndefined();
});

test('a later page build moves what waits for it, lengths stay, and a second time nothing moves', () => {
  edit('T03', { due: '2024-05-20' });
  const { token, changes } = preview({ id: 'T03' });
  const items = changes.filter((c) => c.field === 'start').map((c) => c.item.slice(0, 3));
  expect(items).toEqual(expect.arrayContaining(['T04', 'T17', 'T18']));
  expect(items).not.toContain('T10');
  const calls = host.calls.total;
  expect(host.call('moveFollowing', { code: '618', id: 'T03' }, token)).toMatchObject({ ok: true });
  expect(host.calls.total - calls).toBeLessThanOrEqual(24);
  expect(task('T04')).toMatchObject({ start: '2024-05-20', due: '2024-05-21' });
  expect(preview({ id: 'T03' }).changes).toEqual([]);
});

test.each<[string, () => unknown]>([
  [
    'what follows one task',
    () => {
      const { token } = preview({ id: 'T03' });
      return host.call('moveFollowing', { code: '618', id: 'T03' }, token);
    },
  ],
  ['all that follows', () => host.call('moveFollowing', { code: '618' }, preview().token)],
  ...[7, -3, 30].map((days): [string, () => unknown] => [
    `the campaign by ${days} days`,
    () => {
      const { token } = host.call('previewMoveDates', { code: '618', days }) as Answer;
      return host.call('moveDates', { code: '618', days }, token);
    },
  ]),
])('%s moved: 核对 and 浮动 say so at once, a recheck writes nothing', (_, move) => {
  host.call('recheckAll');
  edit('T03', { due: '2024-05-20' });
  const waits = () => task('T04')?.check ?? '';
  expect(waits()).toContain('T03');
  expect(move()).toMatchObject({ ok: true });
  if (preview().changes.length === 0) expect(waits()).not.toContain('T03');
  const before = picture(host);
  host.call('recheckAll');
  expect(difference(before, picture(host))).toBeUndefined();
});

test('done tasks stay; a changed sheet refuses an old preview; an unknown task is refused', () => {
  edit('T04', { status: '已完成' });
  const { token, changes } = preview();
  expect(changes.some((c) => c.item.startsWith('T04'))).toBe(false);
  edit('T09', { due: '2024-05-25' });
  expect(host.call('moveFollowing', { code: '618' }, token)).toMatchObject({
    ok: false,
    issues: [{ code: 'changedSince' }],
  });
  expect(preview({ id: 'T99' }).issues).toMatchObject([{ code: 'noTask' }]);
});

test('baselines are frozen by name; the tab says how late each task is against one of them', () => {
  expect(host.call('freezeBaseline', '618', '初版')).toMatchObject({ ok: true, isNew: true });
  edit('T03', { due: '2024-05-15' });
  expect(task('T03')).toMatchObject({ baselineDue: '2024-05-12', variance: '晚3天' });
  expect(host.call('freezeBaseline', '618', '二版')).toMatchObject({ isNew: true });
  expect(task('T03')?.variance).toBe('如期');
  edit('T03', { due: '2024-05-14' });
  expect(task('T03')?.variance).toBe('早1天');
  expect(host.call('freezeBaseline', '618', '初版')).toMatchObject({ isNew: false });
  expect(task('T03')?.variance).toBe('晚2天');
  expect(host.call('freezeBaseline', '618', ' |= ')).toMatchObject({ ok: false });
});

test('slack and the critical path stand beside the check; a circle is named and the rest computed', () => {
  edit('T01', { remark: '看一下' });
  expect([task('M2')?.slack, task('T27')?.slack, task('M1')?.slack]).toEqual([
    '★ 关键',
    '★ 关键',
    '2天',
  ]);
  edit('T24', { predecessors: 'T27' });
  expect(task('T24')?.check).toContain('T27→T24→T27');
  expect(task('M1')?.slack).not.toBe('');
  edit('T24', { predecessors: 'T04,T17+2天' });
  expect(task('T24')?.check).toBe('');
});

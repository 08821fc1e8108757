import { campaign618 } from '../../local/demo/campaign618';
import { DemoBook } from '../../local/demo/demoBook';
import { readTable } from '../../local/demo/readTable';
import { columnLetters } from '../../local/engine/columnLetters';
import type { Host } from '../../local/host/createHost';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import { hostOfDemo } from '../support/keptDemo';
import { keptWorkbook } from '../support/keptWorkbook';
import { host618 } from '../support/withCampaign618';
import { difference, picture, testHost } from '../support/workbook';

let host: Host;
beforeEach(() => {
  host = testHost();
});
afterEach(() => host.close());

const OVERVIEW = '活动总览';
const KEYS = [
  'GMV 累计',
  '目标达成率',
  '各渠道投放',
  '预算占比',
  '筹备任务',
  '每日转化率',
  '每日客单价',
  '每日点击率',
];
const create = (change: Record<string, unknown> = {}) =>
  expect(host.call('createCampaign', { ...campaign618, ...change })).toMatchObject({ ok: true });
/** 618 as it was made. */
const open618 = () => {
  host.close();
  host = host618();
};
/** A campaign that begins later than 618. */
const later = (code: string, month: number) => {
  const day = (d: number) => `2024-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  return { code, phases: [{ kind: 'burst', start: day(1), end: day(20) }] };
};
const onSheet = () => host.user.charts(OVERVIEW);
const title = ({ options }: { options: { readonly [key: string]: unknown } }) =>
  String(options.title);
const titled = (start: string) => onSheet().filter((chart) => title(chart).startsWith(start));
const chart = (start: string) => {
  const [found] = titled(start);
  if (!found) throw new Error(`No chart ${start}`);
  return found;
};
const firstRow = (code: string) => Math.min(...titled(`${code} ·`).map(({ anchor }) => anchor.row));
const overview = () => readTable(host, OVERVIEW, 'campaigns', 'code');
const rowOf = (code: string) =>
  overview().rows.find(({ text }) => text.code === code)?.row ?? Number.NaN;
const chartCalls = () => {
  const byName: Readonly<Record<string, number>> = host.executions.at(-1)?.byName ?? {};
  const names = ['insertChart', 'updateChart', 'removeChart'];
  return names.map((name) => byName[`Sheet.${name}`] ?? 0).join(' ');
};

test('a new campaign has its eight charts of the cells that hold the figures, once', () => {
  create();
  expect(chartCalls()).toBe('8 0 0');
  expect(onSheet().map(title)).toEqual(KEYS.map((key) => expect.stringContaining(key)));
  const shown = onSheet().map(({ ranges }) =>
    ranges.map((place) => {
      const { name = '' } = host.user.sheets().find(({ id }) => id === place.sheet) ?? {};
      const cells = host.snapshot(name).sheets[0]?.display ?? [];
      const column = (i: number) => cells[place.row - 1 + i]?.[place.column - 1];
      const last = column(place.rows - 1);
      return [name, column(0), last === '#N/A' ? 'gap' : last !== '', place.rows];
    }),
  );
  expect(shown).toEqual([
    [
      ['618·执行监控', '日期', true, 26],
      ['618·执行监控', '累计应达', true, 26],
      ['618·执行监控', '累计实际', 'gap', 26],
    ],
    [
      ['618·复盘报告', '指标', true, 9],
      ['618·复盘报告', '达成率', 'gap', 9],
    ],
    [
      ['618·复盘报告', '渠道', true, 5],
      ['618·复盘报告', 'ROI', 'gap', 5],
    ],
    [
      ['618·策划方案', '类别', true, 6],
      ['618·策划方案', '预算\uff08万元\uff09', true, 6],
    ],
    [
      ['618·执行监控', '截至', true, 14],
      ['618·执行监控', '应完成', true, 14],
      ['618·执行监控', '已完成', 'gap', 14],
    ],
    ...[
      ['每日转化率', '订单量\u3001UV'],
      ['每日客单价\uff08元\uff09', 'GMV\u3001订单量'],
      ['每日点击率', '点击量\u3001曝光量'],
    ].map(([name, parts]) => [
      ['618·执行监控', '日期', true, 26],
      ['618·执行监控', `${name} · 还没有数字\uff1a在「数据记录」记${parts}`, 'gap', 26],
    ]),
  ]);
  // Written when the tab was made: a label over an empty cell looks like a fault.
  expect(overview().summary.uncharted).toBe('–');
  host.call('recheckAll');
  const before = picture(host);
  host.call('recheckAll');
  expect(chartCalls()).toBe('0 0 0');
  expect(difference(before, picture(host))).toBeUndefined();
  host.user.type(OVERVIEW, overview().at(rowOf('618'), 'owner'), '张三');
  expect(host.executions.at(-1)?.calls).toBeLessThanOrEqual(3);
});

test('what people do with charts stays: moved, deleted, and their own', () => {
  open618();
  const own = { ...chart('618 · 预算'), options: { title: '自己的图' } };
  const { id: _, ...parts } = own;
  host.user.addChart(OVERVIEW, parts);
  const moved = chart('618 · 各渠道');
  const anchor = { row: 60, column: 4, offsetX: 33, offsetY: 7 };
  host.user.moveChart(OVERVIEW, moved.id, anchor);
  host.user.deleteChart(OVERVIEW, chart('618 · 目标').id);
  const before = firstRow('618');

  create(later('B', 8));
  // Its row pushes all charts down by one, those of people too; the new ones stand below.
  expect(chartCalls()).toBe('8 0 0');
  expect([firstRow('618'), firstRow('B')]).toEqual([before + 1, before + 1 + 3 * 12]);
  const pushed = { ...anchor, row: anchor.row + 1 };
  expect(chart('618 · 各渠道')).toMatchObject({ id: moved.id, anchor: pushed });
  expect(titled('618 · 目标')).toEqual([]);
  expect(chart('自己的图').anchor).toEqual({ ...own.anchor, row: own.anchor.row + 1 });

  // The newest first: fourteen charts change places, the one that was deleted is drawn again.
  host.call('recheckAll');
  expect(chartCalls()).toBe('1 14 0');
  expect([firstRow('B'), chart('618 · GMV').anchor.row]).toEqual([before + 1, before + 1 + 3 * 12]);
  expect(titled('618 · 目标')).toHaveLength(1);
  expect(chart('618 · 各渠道').anchor).toEqual(pushed);

  host.user.insertRows(OVERVIEW, 4, 2);
  host.call('recheckAll');
  expect(chartCalls()).toBe('0 0 0');
  expect(chart('618 · 各渠道').anchor).toEqual({ ...pushed, row: pushed.row + 2 });

  host.user.type(OVERVIEW, overview().at(rowOf('B'), 'state'), '已归档');
  expect(chartCalls()).toBe('0 7 8');
  // Six tabs are put away and eight charts go; which tabs is noted before, that they are after.
  expect(host.executions.at(-1)?.calls).toBeLessThanOrEqual(31);
  expect(titled('B ·')).toEqual([]);
  expect(chart('618 · GMV').anchor.row).toBe(before + 1 + 2);

  const { token } = host.call('previewDeleteCampaign', '618') as { token: string };
  expect(host.call('deleteCampaign', '618', token)).toMatchObject({ ok: true });
  expect(onSheet().map(title)).toEqual(['自己的图']);
  host.call('recheckAll');
  expect(chartCalls()).toBe('0 0 0');
}, 120_000);

test('the newest three have charts, the others are named', () => {
  open618();
  for (const [i, code] of ['B', 'C', 'D'].entries()) {
    create(later(code, 8 + i));
    // The fourth takes the place of the first, whose eight charts go and which is named.
    expect(host.calls.total).toBeLessThanOrEqual(6 * 30 + 46 + (code === 'D' ? 8 : 0));
  }
  expect(onSheet()).toHaveLength(24);
  expect(overview().summary.uncharted).toMatch(/^618\uff08/);
  const first = overview().rows.length + 7 + 2;
  expect([firstRow('D'), firstRow('B'), firstRow('C')]).toEqual([first, first + 36, first + 72]);
  // The campaign of today comes first, whenever it began.
  new DemoBook(host, 'zh-CN').setClock('2024-06-17 21:05');
  host.call('recheckAll');
  expect(overview().summary.uncharted).toMatch(/^B\uff08/);
  expect([firstRow('618'), firstRow('D'), firstRow('C')]).toEqual([first, first + 36, first + 72]);
  expect(onSheet()).toHaveLength(24);
}, 120_000);

test('rows that are filled later are shown after a recheck', () => {
  open618();
  const retro = readTable(host, '618·复盘报告', 'channels', 'channel');
  const free = (retro.rows.at(-1)?.row ?? 0) + 1;
  host.user.type('618·复盘报告', retro.at(free, 'channel'), '搜索广告');
  host.call('recheckAll');
  expect(chartCalls()).toBe('0 1 0');
  expect(chart('618 · 各渠道').ranges.map(({ rows }) => rows)).toEqual([6, 6]);
  // What someone has chosen to be shown stays.
  const shorter = chart('618 · 预算');
  const ranges = shorter.ranges.map((place) => ({ ...place, rows: 3 }));
  host.user.deleteChart(OVERVIEW, shorter.id);
  host.user.addChart(OVERVIEW, { ...shorter, ranges });
  host.call('recheckAll');
  expect(chart('618 · 预算').ranges.map(({ rows }) => rows)).toEqual([3, 3]);
});

describe('strips change places by the recheck that makes charts longer', () => {
  /** In rows from the first chart of a strip, by campaign and by what charts show. */
  const places = () =>
    onSheet().map((one) => `${title(one).slice(0, 10)} ${one.anchor.row} ${one.anchor.column}`);
  const typeIn = (sheet: string, block: string, first: string, cells: Record<string, string>) => {
    const { all, at } = readTable(host, sheet, block, first);
    const free = all.find(({ text }) => text[first] === '')?.row ?? 0;
    for (const [key, text] of Object.entries(cells)) host.user.type(sheet, at(free, key), text);
  };
  const typePhase = (sheet: string, key: string, text: string, i = 0) => {
    const { all, at } = readTable(host, sheet, 'phases', 'kind');
    host.user.type(sheet, at(all[i]?.row ?? 0, key), text);
  };

  const twoCampaigns = () => {
    const made = host618();
    expect(made.call('createCampaign', { ...campaign618, ...later('B', 8) })).toMatchObject({
      ok: true,
    });
    made.call('recheckAll');
    return made;
  };

  // It runs then, and goes first.
  test.each<[string, () => unknown]>([
    [
      'a start typed into an empty phase row',
      () =>
        typeIn('618·策划方案', 'phases', 'kind', {
          kind: '预热期',
          start: '2024-05-01',
          end: '2024-05-31',
        }),
    ],
    ['an earlier start of a phase', () => typePhase('618·策划方案', 'start', '2024-05-01')],
    [
      'a later end of the other campaign, and the day on which it runs',
      () => {
        typePhase(
          '618·策划方案',
          'end',
          '2024-06-28',
          readTable(host, '618·策划方案', 'phases', 'kind').rows.length - 1,
        );
        new DemoBook(host, 'zh-CN').setClock('2024-06-17 21:05');
      },
    ],
    [
      'one more channel there, and that day',
      () => {
        typeIn('618·复盘报告', 'channels', 'channel', { channel: '搜索广告' });
        new DemoBook(host, 'zh-CN').setClock('2024-06-17 21:05');
      },
    ],
    [
      'one more line of the budget in both, and that day',
      () => {
        for (const code of ['618', 'B'])
          typeIn(`${code}·策划方案`, 'budget', 'category', { category: '其他', amount: '1' });
        new DemoBook(host, 'zh-CN').setClock('2024-06-17 21:05');
      },
    ],
  ])('%s: each chart has its own place, and is not taken for moved', (_, change) => {
    host.close();
    host = testHost({ saved: keptWorkbook('618 and B', twoCampaigns) });
    const own = places();
    const first = firstRow('B');
    expect(firstRow('618')).toBeGreaterThan(first);
    host.loseEvents(true);
    change();
    host.loseEvents(false);
    host.call('recheckAll');
    expect([firstRow('618'), firstRow('B')]).toEqual([first, first + 36]);
    expect(new Set(onSheet().map(({ anchor }) => `${anchor.row} ${anchor.column}`)).size).toBe(16);
    const before = picture(host);
    host.call('recheckAll');
    expect(chartCalls()).toBe('0 0 0');
    expect(difference(before, picture(host))).toBeUndefined();
    expect(places()).not.toEqual(own);
    // Archived, the first gives its place to the other: nobody has moved that.
    host.user.type(OVERVIEW, overview().at(rowOf('618'), 'state'), '已归档');
    host.call('recheckAll');
    expect(titled('618 ·')).toEqual([]);
    expect(firstRow('B')).toBe(first);
    expect(new Set(onSheet().map(({ anchor }) => `${anchor.row} ${anchor.column}`)).size).toBe(8);
  });
});

test.each(['before', 'after'] as const)(
  'a service that fails %s at the charts fails nothing else, and nothing is drawn twice',
  (how) => {
    create();
    const names = host.executions.at(-1)?.names ?? [];
    host.close();
    host = testHost();
    // The sixth of eight.
    host.failAtCall(names.lastIndexOf('Sheet.insertChart') - 1, how);
    create();
    expect(host.logs).toHaveLength(1);
    const drawn = onSheet().length;
    expect(drawn).toBeGreaterThan(0);
    host.user.type(OVERVIEW, overview().at(rowOf('618'), 'owner'), '张三');
    expect(onSheet().map(title)).toEqual(KEYS.map((key) => expect.stringContaining(key)));
    host.call('recheckAll');
    expect(onSheet()).toHaveLength(8);
  },
);

describe('whatever is made of empty text, charts draw the same', () => {
  const READINGS = ['dropped', 'zero'] as const;
  const pointsOf = (emptyTextSeries: (typeof READINGS)[number], saved: SavedWorkbook) => {
    const opened = testHost({ saved, readings: { emptyTextSeries } });
    const drawn = opened.user.drawnCharts(OVERVIEW);
    opened.close();
    return drawn.map(({ labels, series }) => ({
      labels,
      points: series.map(({ points }) => points.map(({ value }) => value)),
    }));
  };
  /** Charts under both readings, which have to be the same. */
  const drawn = () => {
    const saved = host.save();
    const [usual, other] = READINGS.map((reading) => pointsOf(reading, saved));
    expect(other).toEqual(usual);
    return usual ?? [];
  };

  test('before anything is known, and when a campaign has become shorter', () => {
    open618();
    const [gmv, attainment, roi, , tasks] = drawn();
    expect(gmv?.points[1]).toEqual(new Array(25).fill(null));
    expect(attainment?.points).toEqual([new Array(8).fill(null)]);
    expect(roi?.points).toEqual([new Array(4).fill(null)]);
    expect(tasks?.points[1]).toEqual([0, 0, 0, ...new Array(10).fill(null)]);
    const plan = readTable(host, '618·策划方案', 'phases', 'kind');
    host.user.type('618·策划方案', plan.at(plan.rows.at(-1)?.row ?? 0, 'end'), '2024-06-23');
    const [shorter] = drawn();
    // The goal is split anew over the days that are left.
    expect(shorter?.points[0]?.slice(-3)).toEqual([expect.closeTo(500, 6), null, null]);
  });

  test.each(['live', 'retro'] as const)('in the %s stage of the demo', (stage) => {
    host.close();
    host = hostOfDemo(stage);
    const [gmv] = drawn();
    const days = stage === 'live' ? 17 : 25;
    expect(gmv?.points[1]?.filter((value) => value !== null)).toHaveLength(days);
  });

  test('a workbook of before shows what people see, until a recheck', () => {
    open618();
    const asNew = [drawn(), onSheet().map(({ ranges }) => ranges)];
    withoutDrawn();
    expect(pointsOf('dropped', host.save())).toEqual(asNew[0]);
    expect(pointsOf('zero', host.save())).not.toEqual(asNew[0]);
    expect(host.call('recheckAll')).toMatchObject({ broken: [] });
    expect(chartCalls()).toBe('0 4 0');
    expect([drawn(), onSheet().map(({ ranges }) => ranges)]).toEqual(asNew);
    expect(host.call('recheckAll')).toMatchObject({ repaired: 0 });
  });
});

test('keys that were lost are found again by labels, though what charts draw has those of what people see', () => {
  open618();
  host.call('recheckAll');
  const before = picture(host);
  // A row of keys for each of the blocks.
  host.user.clear('618·执行监控', 'B2:V9');
  host.user.clear('618·复盘报告', 'B2:N10');
  expect(host.call('recheckAll')).toMatchObject({ broken: [] });
  expect(difference(before, picture(host))).toBeUndefined();
});

/** The workbook as it was made before there were columns for charts. */
function withoutDrawn(): void {
  const drawn: readonly (readonly [tab: string, block: string, first: string, keys: string[]])[] = [
    ['618·执行监控', 'daily', 'date', ['cumTarget', 'cumActual']],
    ['618·执行监控', 'taskCurve', 'date', ['due', 'done']],
    ['618·复盘报告', 'attainment', 'metric', ['rate', 'metric']],
    ['618·复盘报告', 'channels', 'channel', ['roi']],
  ];
  // What the retro says stood above what people see then.
  const [keys = []] = host.read('618·复盘报告').values;
  const said = columnLetters(keys.indexOf('said') + 1);
  for (const cells of [`${said}1`, `${said}13:${said}14`]) host.user.clear('618·复盘报告', cells);
  const seen = new Map<string, number>();
  for (const [tab, block, first, keys] of drawn)
    for (const key of keys) {
      const { all, at } = readTable(host, tab, block, first);
      const [top = 0, end = 0] = [all[0]?.row, all.at(-1)?.row];
      const hidden = at(top, `${key}Drawn`).replace(/\d+/, '');
      const keysRow =
        host.read(tab, `${hidden}1:${hidden}12`).values.findIndex(([v]) => v === `${key}Drawn`) + 1;
      const { sheet, column, row } = host.user.placeOf(tab, `${hidden}${top - 1}`);
      seen.set([sheet, column, row].join(), host.user.placeOf(tab, at(top, key)).column);
      host.user.clear(tab, `${hidden}${keysRow}`);
      host.user.clear(tab, `${hidden}${top - 1}:${hidden}${end}`);
    }
  const saved = host.save();
  const extras = saved.book.extras.map(([id, own]) => {
    const before = (place: { sheet: number; column: number; row: number }) =>
      seen.get([place.sheet, place.column, place.row].join());
    const charts = own.charts?.map((chart) => {
      const { hiddenDimensions: _, ...usual } = chart;
      const ranges = chart.ranges.map((place) => ({
        ...place,
        column: before(place) ?? place.column,
      }));
      return { ...(chart.ranges.some((place) => before(place)) ? usual : chart), ranges };
    });
    return [id, { ...own, ...(charts ? { charts } : {}) }] as const;
  });
  host.close();
  host = testHost({ saved: { ...saved, book: { ...saved.book, extras } } });
}

test('done tasks count from the day they were finished, and days to come stay blank', () => {
  open618();
  const curve = () => readTable(host, '618·执行监控', 'taskCurve', 'date').rows;
  const prep = readTable(host, '618·筹备进度', 'tasks', 'id');
  const [first] = prep.rows;
  host.user.type('618·筹备进度', prep.at(first?.row ?? 0, 'status'), '已完成');
  const done = curve().map(({ text }) => text.done);
  const today = curve().filter(({ text }) => (text.date ?? '') <= '2024-05-12').length;
  expect(done.slice(0, today).at(-1)).toBe('1');
  expect(new Set(done.slice(today))).toEqual(new Set(['']));
  const due = curve().map(({ text }) => Number(text.due));
  expect(due).toEqual([...due].sort((a, b) => a - b));
  expect(due.at(-1)).toBe(29);
});

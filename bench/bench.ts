import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { campaign618 } from '../local/demo/campaign618';
import { readTable } from '../local/demo/readTable';
import { builtScript } from '../local/host/builtScript';
import { createHost } from '../local/host/createHost';
import { scriptSizes } from '../scripts/bundleScript';
import { SIDEBAR_PAGES } from '../scripts/bundleSidebar';
import { checkTasks } from '../src/core/checkTasks';
import type { TaskRow } from '../src/core/taskRow';
import { manyCampaigns } from './manyCampaigns';
import { coreBesideLog, editBesideLog } from './monitoring';
import { scheduleTimes } from './schedule';
import { trialPageTimes } from './trialPage';

/** A line of the table: what was measured, the figure, and the budget or goal it is held against. */
type Row = readonly [what: string, measured: string, budget: string];

const ROWS = 10_000;

function timed<T>(work: () => T): { result: T; ms: number } {
  const from = performance.now();
  const result = work();
  return { result, ms: performance.now() - from };
}

const ms = (value: number) => `${value.toFixed(0)} ms`;

function creation(): Row[] {
  const start = timed(() => {
    const host = createHost();
    host.read('工作表1', 'A1');
    return host;
  });
  const host = start.result;
  const first = timed(() => host.call('createCampaign', campaign618));
  const calls = host.calls.total;
  const second = timed(() => host.call('createCampaign', { ...campaign618, code: 'B' }));
  const more = host.calls.total;
  const small = { ...campaign618, code: 'C', channels: [{ platform: '小红书' }] };
  host.call('createCampaign', small);
  const few = host.calls.total;
  host.call('campaignDrafts');
  host.call('previewDeleteCampaign', 'none');
  const reads = host.calls.byName['Range.getValues'] ?? 0;
  const preview = host.call('previewMoveDates', { code: '618', days: 7 }) as { token: string };
  host.call('moveDates', { code: '618', days: 7 }, preview.token);
  const moved = host.calls.total;
  const edit = timed(() => {
    host.user.type('618·筹备进度', 'H8', '已完成');
    return host.read('618·筹备进度', 'I8').display;
  });
  host.close();
  return [
    ['local host, ready to use', ms(start.ms), 'printed'],
    [
      'create 618 in an empty workbook: 13 tabs',
      `${calls} calls, ${ms(first.ms)}`,
      '≤ 30 calls a tab + 45',
    ],
    [
      'create one more campaign: 6 tabs',
      `${more} calls, ${ms(second.ms)}`,
      '≤ 30 calls a tab + 45',
    ],
    ['the same with 15 tasks instead of 32', `${few} calls`, 'the same'],
    ['move all dates by a week', `${moved} calls`, 'printed'],
    ['finding the campaigns of a workbook', `${reads} read`, '1 read'],
    ['local: type a status, read the formulas', ms(edit.ms), 'printed'],
  ];
}

function functions(): Row[] {
  const host = createHost();
  const column = (cell: (i: number) => unknown) =>
    Array.from({ length: ROWS }, (_, i) => [cell(i)]);
  const actual = column((i) => (i % 2 === 0 ? '480万' : i));
  const live = column((i) => `${i % 100}万`);
  const rate = timed(() => host.call('COMPLETION_RATE', actual, '500万'));
  const state = timed(() => host.call('METRIC_STATE', live, '<8万', '10万'));
  host.close();
  const speed = (took: number) =>
    `1 call, ${Math.round(ROWS / (took / 1000)).toLocaleString('en')} rows/s`;
  return [
    [`COMPLETION_RATE over ${ROWS} rows`, speed(rate.ms), '1 call'],
    [`METRIC_STATE over ${ROWS} rows`, speed(state.ms), '1 call'],
  ];
}

async function sizes(): Promise<Row[]> {
  const { code, words } = await scriptSizes();
  const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  const build = timed(() =>
    execFileSync(process.execPath, [
      require.resolve('tsx/cli'),
      join(__dirname, '..', 'scripts', 'build.ts'),
      '--quiet',
    ]),
  );
  return [
    ['dist/Code.js: code', kb(code), '≤ 700 KB'],
    ['dist/Code.js: words, templates and tabs', kb(words), '≤ 550 KB'],
    ['loading dist/Code.js, as every execution does', ms(loading()), 'printed'],
    ['npm run build', ms(build.ms), '< 5000 ms'],
  ];
}

/** Milliseconds to read the script and run its top level in a context of its own. */
function loading(): number {
  const source = builtScript();
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    new Script(source).runInContext(createContext({}));
    return performance.now() - started;
  });
  return Math.min(...times);
}

/** What an edit and a recheck cost with so many tasks more. */
function editing(): Row[] {
  const PREP = '618·筹备进度';
  return [0, 300, 3000].flatMap((more): Row[] => {
    const host = createHost();
    host.call('createCampaign', campaign618);
    const table = () => readTable(host, PREP, 'tasks', 'id');
    const first = (table().rows.at(-1)?.row ?? 0) + 1;
    const calls = () => host.executions.at(-1)?.calls ?? 0;
    let pasted = '';
    if (more > 0) {
      host.user.insertRows(PREP, first + 1, more);
      const rows = Array.from({ length: more }, (_, i) => [
        `任务 ${i}`,
        '天猫',
        '运营组',
        '2024-05-01',
      ]);
      const paste = timed(() => host.user.paste(PREP, table().at(first, 'name'), rows));
      pasted = `; paste of ${more} rows ${calls()} calls, ${ms(paste.ms)}`;
    }
    const edit = timed(() => host.user.type(PREP, table().at(first - 5, 'status'), '已完成'));
    const edited = `${calls()} calls, ${ms(edit.ms)}`;
    host.call('recheckAll');
    const again = timed(() => host.call('recheckAll'));
    const rechecked = `${calls()} calls for 12 tabs, ${ms(again.ms)}`;
    const brief = timed(() => host.call('briefCard', '618'));
    const briefed = `${calls()} calls, ${ms(brief.ms)}`;
    host.close();
    const tasks = `${32 + more} tasks`;
    return [
      [`onEdit, ${tasks}`, edited + pasted, '≤ 8 calls'],
      [`recheck of one campaign, ${tasks}`, rechecked, '≤ 12 calls a tab'],
      [`stand-up brief, ${tasks}`, briefed, '≤ 12 calls'],
    ];
  });
}

function alerting(): Row[] {
  const host = createHost();
  host.call('createCampaign', campaign618);
  const calls = () => host.executions.at(-1)?.calls ?? 0;
  const type = (text: string) => {
    const board = readTable(host, '618·执行监控', 'board', 'metric');
    host.user.type('618·执行监控', board.at(board.rows[3]?.row ?? 0, 'live'), text);
    return calls();
  };
  const [calm, begun, over] = [type('20秒'), type('60秒'), type('20秒')];
  host.user.type('工作表1', 'A1', '1');
  const elsewhere = calls();
  host.close();
  return [
    ['onEdit of a live value, logged', `${calm} calls`, '≤ 8 calls'],
    ['onEdit that begins / ends an alert', `${begun} / ${over} calls`, '≤ 16 calls'],
    ['onEdit elsewhere in the workbook', `${elsewhere} read`, '1 read'],
  ];
}

/** Two campaigns under way, alone and beside 48 that are archived. */
function archived(): Row[] {
  return [2, 50].map((count): Row => {
    const { campaigns, archived, recheck, panel, archive, recheckMs } = manyCampaigns(count, 2);
    const one = archive > 0 ? `; archiving one ${archive} calls` : '';
    return [
      `${campaigns} campaigns, ${archived} of them archived`,
      `recheck ${recheck} calls, ${ms(recheckMs)}; panel ${panel} calls${one}`,
      'as with the two alone',
    ];
  });
}

/** The mathematics of 3,000 tasks alone. */
function core(): Row[] {
  const rows = Array.from(
    { length: 3000 },
    (_, i): TaskRow => ({
      row: i,
      id: `T${i}`,
      name: 'x',
      status: i % 3 === 0 ? 'done' : 'inProgress',
      milestone: false,
      start: 45_000,
      due: 45_000 + (i % 60),
      finished: null,
      progress: 0.5,
      predecessors: i > 0 ? `T${i - 1}` : '',
      delayReason: '',
      newPlan: '',
    }),
  );
  const took = timed(() => checkTasks(rows, 45_030));
  const times = scheduleTimes([750, 1500, 3000]);
  const shown = times.map(
    ({ tasks, links, ms: took }) => `${tasks}/${links}: ${took.toFixed(1)} ms`,
  );
  return [
    ['core alone: 3,000 tasks checked', ms(took.ms), 'printed'],
    ['core alone: schedule of tasks/links', shown.join(', '), 'goal 50 ms, linear'],
  ];
}

/** Figures of a slot beside a short and a long log; core alone at growing lengths. */
function monitoring(): Row[] {
  const edits = [200, 20_000].map(editBesideLog);
  const alone = [5000, 10_000, 20_000, 40_000].map(
    (rows) => `${rows}: ${coreBesideLog(rows).toFixed(1)} ms`,
  );
  return [
    ...edits.map(
      ({ rows, calls, ms: took }): Row => [
        `slot entry beside a log of ${rows} rows`,
        `${calls} calls, ${ms(took)}`,
        '≤ 16 calls, the same',
      ],
    ),
    ['core alone: log, totals and board by rows', alone.join(', '), 'linear'],
  ];
}

/** The page on which the add-on is tried, and its size. */
async function trialPage(): Promise<Row[]> {
  const { ready, firstEdit, edit, create } = await trialPageTimes();
  const bytes = statSync(join(__dirname, '..', 'build', 'app', 'page.js')).size;
  return [
    ['page: usable after the visit', ms(ready), 'goal 5000 ms'],
    ['page: edit to colour (first edit)', `${ms(edit)} (${ms(firstEdit)})`, 'goal 300 ms'],
    ['page: create a campaign step by step', ms(create), 'goal 5000 ms'],
    ['page: its script', `${(bytes / 1024 / 1024).toFixed(1)} MB`, 'printed'],
  ];
}

function sidebar(): Row[] {
  const size = (page: string) => statSync(join(__dirname, '..', 'dist', `${page}.html`)).size;
  return SIDEBAR_PAGES.map((page): Row => {
    return [`sidebar page ${page}`, `${(size(page) / 1024).toFixed(1)} KB`, '≤ 100 KB'];
  });
}

sizes()
  .then(async (size) => {
    // Alone: the page's times say something only when nothing else runs.
    const page = await trialPage();
    const rows = [
      ...creation(),
      ...editing(),
      ...alerting(),
      ...monitoring(),
      ...archived(),
      ...core(),
      ...functions(),
      ...size,
      ...sidebar(),
      ...page,
    ];
    console.table(rows.map(([what, measured, budget]) => ({ what, measured, budget })));
  })
  .catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });

import { DemoBook } from '../../local/demo/demoBook';
import type { Host } from '../../local/host/createHost';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import { cellsOf } from '../support/cellsOf';
import { savedDemo } from '../support/keptDemo';
import { saved618 } from '../support/withCampaign618';
import { difference, picture, testHost } from '../support/workbook';

interface Action {
  readonly name: string;
  readonly saved: () => SavedWorkbook;
  /** The clock, as 设置 has it. */
  readonly at: string;
  /** What is there before it, with nothing failing. */
  readonly prepare?: (host: Host) => void;
  /** Where the person stands, if that says more than that there is one campaign. */
  readonly stand?: (host: Host) => void;
  /** Its entry of the menu, and what the person answers. */
  readonly entry: string;
  readonly answers?: readonly string[];
  /** What is compared, where that is not everything. */
  readonly see?: (host: Host) => unknown;
}

const EXPORT = [
  ['统计日期', '平台', '访客数', '支付金额(元)', '支付订单数'],
  ['2024-06-17', '天猫', '4.6万', '295,000', '1150'],
  ['2024-06-17', '抖音', '28000', '145,000', '640'],
];
const LIVE = '2024-06-17 21:05';
const OVER = '2024-06-29 10:00';
const BOARD = '618·执行监控';
const responseTime = (host: Host) =>
  cellsOf(host, { sheet: BOARD, block: 'board' })('live', '客服响应时长');
const live = () => savedDemo('live', 'zh-CN');
const choose = (host: Host, entry: string, answers: readonly string[] = []) => {
  host.answers.splice(0, host.answers.length, ...answers);
  host.call(entry);
};

const ACTIONS: readonly Action[] = [
  {
    name: 'an import',
    saved: saved618,
    at: LIVE,
    prepare(host) {
      host.user.addTab('导出');
      host.user.paste('导出', 'A1', EXPORT);
    },
    stand: (host) => host.user.open('导出'),
    entry: 'askImport',
    answers: ['ok'],
  },
  {
    name: 'tasks that follow others',
    saved: saved618,
    at: '2024-05-01',
    entry: 'askFollowing',
    answers: ['ok'],
  },
  {
    name: 'a baseline',
    saved: saved618,
    at: '2024-05-01',
    entry: 'askBaseline',
    answers: ['首版'],
  },
  {
    name: 'an issue of an alert',
    saved: saved618,
    at: LIVE,
    prepare: (host) => host.user.type(BOARD, responseTime(host), '60秒'),
    stand: (host) => host.user.select(BOARD, responseTime(host)),
    entry: 'askOpenIssue',
  },
  {
    name: 'the list of the encore',
    saved: live,
    at: '2024-06-21 10:00',
    entry: 'askEncore',
  },
  { name: 'a retro', saved: live, at: OVER, entry: 'askWriteRetro' },
  {
    name: 'lessons of a retro',
    saved: live,
    at: OVER,
    prepare: (host) => choose(host, 'askWriteRetro'),
    entry: 'askLessons',
    answers: ['ok'],
  },
  {
    name: 'a tab that goes',
    saved: saved618,
    at: LIVE,
    prepare: (host) => choose(host, 'askRemoveTab', ['1']),
    entry: 'askRemoveTab',
    answers: ['ok'],
  },
  {
    name: 'a tab that comes',
    saved: saved618,
    at: LIVE,
    prepare: (host) => choose(host, 'askRemoveTab', ['2']),
    entry: 'askAddTab',
    // By its name: once it is there another has its number.
    answers: ['达人合作'],
    see: withoutIds,
  },
  {
    name: 'archiving',
    saved: live,
    at: OVER,
    entry: 'askArchiveCampaign',
    answers: ['ok'],
  },
  {
    name: 'restoring',
    saved: live,
    at: OVER,
    prepare: (host) => choose(host, 'askArchiveCampaign', ['ok']),
    entry: 'askRestoreCampaign',
  },
  {
    name: 'a deletion',
    saved: live,
    at: LIVE,
    entry: 'askDeleteCampaign',
    answers: ['ok'],
  },
];

/** Everything but ids of sheets, which are others where a sheet was made twice. */
function withoutIds(host: Host): unknown {
  const { sheets, ...others } = host.snapshot();
  const seen = ({ id: _, values, display, ...rest }: (typeof sheets)[number]) => {
    const cells = (rows: readonly (readonly unknown[])[]) =>
      rows.map((row, i) =>
        rest.name === '活动总览' ? row.slice(1, 26) : row.slice(i === 0 ? 1 : 0),
      );
    return { ...rest, values: cells(values), display: cells(display) };
  };
  return JSON.parse(JSON.stringify({ ...others, sheets: sheets.map(seen) }));
}

/** Calls that change nothing; of these some fail, of all others each. */
const READS =
  /\.(get|is|has|tryLock|releaseLock|waitLock|alert|prompt|toast|create|getUi|openBy|activate)/;
const EACH_READ = 30;

function prepared({ saved, at, prepare }: Action): SavedWorkbook {
  const host = testHost({ saved: saved() });
  new DemoBook(host, 'zh-CN').setClock(at);
  host.call('recheckAll');
  prepare?.(host);
  const made = host.save();
  host.close();
  return made;
}

function triesOf(names: readonly string[]) {
  let reads = 0;
  return names.flatMap((name, i) =>
    READS.test(name) && reads++ % EACH_READ !== 0 ? [] : [{ name, n: i + 1 }],
  );
}

const IN_WORDS = /[\u4e00-\u9fff]/;
const failuresSaid = (host: Host) =>
  [...host.alerts, ...host.toasts.map(({ message }) => message)].filter((text) =>
    text.includes('timed out'),
  );

test.each(ACTIONS)(
  '$name: a call that fails, then the person does it again, and all is as if none had',
  (action) => {
    const saved = prepared(action);
    const see = action.see ?? picture;
    const act = (host: Host) => choose(host, action.entry, action.answers);
    const open = () => {
      const host = testHost({ saved });
      action.stand?.(host);
      return host;
    };
    const sound = open();
    const before = see(sound);
    act(sound);
    const { names } = sound.executions[0] ?? { names: [] };
    const done = see(sound);
    expect(difference(before, done)).toBeDefined();
    sound.call('recheckAll');
    const checked = see(sound);
    sound.close();
    const wrong = [];
    let failed = 0;
    const tries = triesOf(names);
    for (const [i, { name, n }] of tries.entries()) {
      const how = i % 2 === 0 ? 'after' : 'before';
      const hurt = open();
      hurt.failAtCall(n, how);
      act(hurt);
      const said = failuresSaid(hurt);
      failed += said.length > 0 ? 1 : 0;
      act(hurt);
      const isDone = difference(done, see(hurt)) === undefined;
      if (!isDone) hurt.call('recheckAll');
      const differs = isDone ? undefined : difference(checked, see(hurt));
      const unsaid = said.filter((text) => !IN_WORDS.test(text));
      if (differs !== undefined || unsaid.length > 0) wrong.push({ name, n, how, differs, unsaid });
      hurt.close();
    }
    expect(wrong).toEqual([]);
    expect(failed).toBeGreaterThan(tries.length / 2);
  },
  1_200_000,
);

import { readTable } from '../../local/demo/readTable';
import type { Host } from '../../local/host/createHost';
import type { Failure } from '../../local/host/faults';
import { type Cells, cellsOf } from '../support/cellsOf';
import { saved618 } from '../support/withCampaign618';
import { difference, picture, testHost } from '../support/workbook';

const PREP = '618·筹备进度';
const BOARD = '618·执行监控';
const PLAN = '618·策划方案';
const PARTNERS = '618·达人合作';
const ISSUES = '问题记录';
const FEEDBACK = '反馈记录';

interface Scenario {
  readonly name: string;
  /** The clock; when the campaign was made if absent. */
  readonly at?: string;
  readonly sheet: string;
  readonly block: string;
  /** Done before, with nothing failing. */
  readonly prepare?: (host: Host, at: Cells) => void;
  /** The edit whose calls fail; `i` counts the tries, each of which types something else. */
  readonly edit: (host: Host, at: Cells, i: number) => void;
  /** Brings the tab back for the next try, with nothing failing. */
  readonly restore?: (host: Host, at: Cells, i: number) => void;
  /** An edit of anyone that changes nothing: the next look. */
  readonly look: (host: Host, at: Cells) => void;
  /** How many calls of the edit are made to fail, one at a time. */
  readonly calls: number;
  /** How the n-th call fails; both ways unless this says less. */
  readonly ways?: (n: number) => readonly Failure[];
}

const BOTH: readonly Failure[] = ['before', 'after'];
const byTurns = (n: number): Failure[] => [n % 2 === 0 ? 'before' : 'after'];
const cutOff = (n: number): Failure[] => [n % 2 === 0 ? 'lost' : 'ends'];
const byOtherTurns = (n: number): Failure[] => [n % 2 === 0 ? 'after' : 'before'];

const silently = (host: Host, work: () => void) => {
  host.loseEvents(true);
  work();
  host.loseEvents(false);
};

const lastStep = (host: Host) => readTable(host, PLAN, 'approvals', 'role').rows.length - 1;

const ON_BOARD = {
  sheet: BOARD,
  block: 'board',
  look: (host, at) => host.user.type(BOARD, at('cause', 0), '看过'),
} satisfies Pick<Scenario, 'sheet' | 'block' | 'look'>;

/** An alert begins. */
const BEGINS = {
  edit: (host, at, i) => host.user.type(BOARD, at('live', '客服响应时长'), `${60 + i}秒`),
  restore: (host, at) => host.user.type(BOARD, at('live', '客服响应时长'), '10秒'),
} satisfies Pick<Scenario, 'edit' | 'restore'>;

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'a value on the board',
    ...ON_BOARD,
    edit: (host, at, i) => host.user.type(BOARD, at('live', 'UV'), `${700 + i}万`),
    calls: 8,
  },
  {
    name: 'a value that begins an alert',
    ...ON_BOARD,
    ...BEGINS,
    calls: 14,
    ways: byTurns,
  },
  {
    name: 'a value that ends one',
    ...ON_BOARD,
    prepare: (host, at) => host.user.type(BOARD, at('live', '客服响应时长'), '60秒'),
    edit: (host, at, i) => host.user.type(BOARD, at('live', '客服响应时长'), `${10 + i / 10}秒`),
    restore: (host, at) => host.user.type(BOARD, at('live', '客服响应时长'), '60秒'),
    calls: 14,
    ways: byOtherTurns,
  },
  {
    name: 'a value that begins an alert, whose writes are lost or whose execution ends',
    ...ON_BOARD,
    ...BEGINS,
    calls: 14,
    ways: cutOff,
  },
  {
    name: 'figures of a platform in 时点录入',
    at: '2024-06-17T21:05:00+08:00',
    sheet: BOARD,
    block: 'slots',
    edit: (host, at, i) => host.user.paste(BOARD, at('uv', i % 3), [[`${46000 + i}`]]),
    look: (host, at) => host.user.clear(BOARD, at('orders', 0)),
    // The first edit makes 11 calls, others fewer.
    calls: 12,
  },
  {
    name: 'a task that is done',
    sheet: PREP,
    block: 'tasks',
    edit: (host, at, i) => host.user.type(PREP, at('status', i), '已完成'),
    look: (host, at) => host.user.type(PREP, at('remark', 0), '看过'),
    calls: 6,
  },
  {
    name: 'a task with a date that nobody can read',
    sheet: PREP,
    block: 'tasks',
    edit: (host, at, i) => host.user.type(PREP, at('due', i), '下周'),
    look: (host, at) => host.user.type(PREP, at('remark', 0), '看过'),
    calls: 7,
  },
  {
    name: 'a problem',
    sheet: ISSUES,
    block: 'issues',
    prepare: (host, at) =>
      silently(host, () => {
        for (let i = 0; i < 20; i++) {
          host.user.type(ISSUES, at('campaign', i), '618');
          host.user.type(ISSUES, at('kind', i), '技术');
        }
      }),
    edit: (host, at, i) => host.user.type(ISSUES, at('problem', i), `卡顿 ${i}`),
    look: (host, at) => host.user.type(ISSUES, at('campaign', 0), '618'),
    calls: 10,
  },
  {
    name: 'feedback',
    sheet: FEEDBACK,
    block: 'feedback',
    edit: (host, at, i) => host.user.type(FEEDBACK, at('content', i), `质量太差,要求退款 ${i}`),
    look: (host, at) => host.user.type(FEEDBACK, at('content', 0), '质量太差,要求退款 0'),
    calls: 8,
  },
  {
    name: 'feedback whose text becomes another',
    sheet: FEEDBACK,
    block: 'feedback',
    prepare: (host, at) => {
      for (let i = 0; i < 18; i++) host.user.type(FEEDBACK, at('content', i), '质量太差,要求退款');
    },
    edit: (host, at, i) => host.user.type(FEEDBACK, at('content', i), '很好用,推荐'),
    look: (host, at) => host.user.type(FEEDBACK, at('source', 0), '客服'),
    calls: 8,
  },
  {
    name: 'a partner who gets a code',
    sheet: PARTNERS,
    block: 'partners',
    prepare: (host, at) =>
      silently(host, () => {
        for (let i = 30; i < 55; i++) {
          host.user.type(PARTNERS, at('partner', i), `达人 ${i}`);
          host.user.type(PARTNERS, at('platform', i), '抖音');
        }
      }),
    edit: (host, at, i) => host.user.type(PARTNERS, at('tier', 30 + i), '头部'),
    look: (host, at) => host.user.type(PARTNERS, at('partner', 30), '达人 30'),
    calls: 10,
  },
  {
    name: 'the last step of the approvals, which keeps a baseline',
    sheet: PLAN,
    block: 'approvals',
    prepare: (host, at) => {
      for (let i = 0; i < lastStep(host); i++) host.user.type(PLAN, at('verdict', i), '同意');
    },
    edit: (host, at) => host.user.type(PLAN, at('verdict', lastStep(host)), '同意'),
    restore: (host, at) => host.user.type(PLAN, at('verdict', lastStep(host)), '退回'),
    look: (host, at) => host.user.type(PLAN, at('comment', 0), '看过'),
    calls: 12,
    ways: byTurns,
  },
];

function open(scenario: Scenario): { host: Host; at: Cells } {
  const time = scenario.at === undefined ? {} : { now: () => Date.parse(scenario.at ?? '') };
  const host = testHost({ saved: saved618(), ...time });
  const at = cellsOf(host, scenario);
  scenario.prepare?.(host, at);
  return { host, at };
}

/** In one workbook calls of edits fail, each edit followed by a look; in the other nothing does. */
test.each(SCENARIOS)(
  '$name: a call that fails, then one look, and all is as if none had',
  (scenario) => {
    const tries = Array.from({ length: scenario.calls }, (_, n) => n + 1).flatMap((n) =>
      (scenario.ways?.(n) ?? BOTH).map((how) => ({ how, n })),
    );
    const hurt = open(scenario);
    const sound = open(scenario);
    for (const [i, { how, n }] of tries.entries()) {
      hurt.host.failAtCall(n, how);
      scenario.edit(hurt.host, hurt.at, i);
      scenario.look(hurt.host, hurt.at);
      scenario.edit(sound.host, sound.at, i);
      for (const { host, at } of [hurt, sound]) scenario.restore?.(host, at, i);
    }
    scenario.look(sound.host, sound.at);
    const failed = hurt.host.executions.filter(({ error }) => error !== undefined).length;
    expect(failed + hurt.host.logs.length).toBeGreaterThanOrEqual(tries.length / 2);
    expect(difference(picture(sound.host), picture(hurt.host))).toBeUndefined();
    hurt.host.close();
    sound.host.close();
  },
  300_000,
);

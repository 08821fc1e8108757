import { alertCandidates, type RetroAlert } from '../../../src/core/retro/alertCandidates';
import { type Candidate, rankCandidates } from '../../../src/core/retro/candidate';
import { channelCandidates } from '../../../src/core/retro/channelCandidates';
import { type GoalResult, goalCandidates } from '../../../src/core/retro/goalCandidates';
import { issueCandidates, type RetroIssue } from '../../../src/core/retro/issueCandidates';
import { type RetroTask, taskCandidates } from '../../../src/core/retro/taskCandidates';

/** 2024-06-01. */
const JUNE = 45_444;
const said = (candidates: readonly Candidate[]) =>
  candidates.map(({ key, side, kind }) => `${key} ${side} ${kind}`);

describe('goals', () => {
  const goal = (rate: number, more: Partial<GoalResult> = {}): GoalResult => ({
    metric: 'GMV',
    platform: '',
    rate,
    actual: '480万元',
    target: '500万元',
    lowerIsBetter: false,
    groupWeight: 0,
    ...more,
  });

  test.each([
    ['missed after the end', goal(0.96), true, ['goal:GMV: misses goalMissed']],
    ['not reached yet', goal(0.96), false, []],
    ['beaten', goal(1.2), false, ['goal:GMV: wins goalBeaten']],
    ['just reached', goal(1), true, []],
    ['beaten by less than is said', goal(1.0004), true, []],
    [
      'better where lower is',
      goal(1.5, { lowerIsBetter: true }),
      true,
      ['goal:GMV: wins goalBetter'],
    ],
  ])('%s', (_, result, isOver, expected) => {
    expect(said(goalCandidates([result], isOver))).toEqual(expected);
  });

  test('by how much, and of what; a platform is not named twice', () => {
    const [own] = goalCandidates([goal(0.947, { platform: '天猫' })], true);
    expect(own?.values).toMatchObject({ what: '天猫 GMV', by: 5.3, rate: 94.7 });
    const named = goal(1.16, { metric: '抖音互动率', platform: '抖音' });
    expect(goalCandidates([named], true)[0]?.values.what).toBe('抖音互动率');
  });

  test('what moved the score comes first, by how much it did', () => {
    const goals = [
      goal(0.5, { metric: 'a' }),
      goal(0.96, { metric: 'b', groupWeight: 0.4 }),
      goal(0.9, { metric: 'c', groupWeight: 0.1 }),
    ];
    const { best } = rankCandidates(goalCandidates(goals, true));
    expect(best.map(({ key }) => key)).toEqual(['goal:b:', 'goal:c:', 'goal:a:']);
  });
});

describe('tasks', () => {
  const task = (more: Partial<RetroTask>): RetroTask => ({
    id: 'T19',
    name: '备货',
    owner: '供应链',
    status: 'done',
    isGate: false,
    due: JUNE,
    finished: JUNE,
    delayReason: '排产延后',
    newPlan: '分批入仓',
    ...more,
  });

  test.each<[string, Partial<RetroTask>, string[]]>([
    ['done in time', {}, []],
    ['done later that day', { finished: JUNE + 0.9 }, []],
    ['done late', { finished: JUNE + 4 }, ['task:T19 misses taskLate']],
    ['open and late', { status: 'inProgress' }, ['task:T19 misses taskOpen']],
    ['open and not due', { status: 'inProgress', due: JUNE + 50 }, []],
    ['a cancelled test', { status: 'cancelled', isGate: true }, ['task:T19 misses taskCancelled']],
    ['a cancelled task', { status: 'cancelled' }, []],
    ['no due day', { due: undefined, finished: JUNE + 4 }, []],
    ['done, nobody says when', { finished: undefined }, []],
  ])('%s', (_, more, expected) => {
    expect(said(taskCandidates([task(more)], JUNE + 30))).toEqual(expected);
  });

  test('the reason and the plan of the row come along', () => {
    const [late] = taskCandidates([task({ finished: JUNE + 4 })], JUNE + 30);
    expect(late).toMatchObject({ cause: '排产延后', action: '分批入仓', owner: '供应链' });
    expect(late?.values).toMatchObject({ days: 4, due: '2024-06-01', finished: '2024-06-05' });
  });
});

describe('issues', () => {
  const issue = (more: Partial<RetroIssue>): RetroIssue => ({
    id: 'Q4',
    problem: '直播中断',
    owner: '*技术',
    action: '备用直播',
    isPaused: false,
    due: JUNE + 1,
    solved: JUNE + 1 + 150 / 1440,
    ...more,
  });

  test.each<[string, Partial<RetroIssue>, [string, number] | undefined]>([
    ['solved late', {}, ['issueLate', 150]],
    ['solved in time', { solved: JUNE + 1 }, undefined],
    ['open and over', { solved: undefined }, ['issueOpen', 1440]],
    ['open, time left', { solved: undefined, due: JUNE + 3 }, undefined],
    ['paused', { solved: undefined, isPaused: true }, undefined],
    ['without a limit', { due: undefined }, undefined],
  ])('%s', (_, more, expected) => {
    const [found] = issueCandidates([issue(more)], JUNE + 2);
    expect(found && [found.kind, found.values.minutes]).toEqual(expected);
  });
});

describe('alerts', () => {
  const alert = (more: Partial<RetroAlert>): RetroAlert => ({
    metric: 'CTR',
    platform: '抖音',
    isCritical: false,
    time: JUNE,
    resolved: JUNE + 1 / 24,
    action: '换素材',
    handler: '内容',
    cause: '',
    ...more,
  });

  test('a metric counts once: how often and how long, the gravest first', () => {
    const found = alertCandidates(
      [
        alert({}),
        alert({ time: JUNE + 1, resolved: JUNE + 1 + 2 / 24 }),
        alert({ metric: '库存', isCritical: true, resolved: JUNE + 0.01 }),
      ],
      JUNE + 5,
    );
    expect(found.map(({ values }) => [values.metric, values.count, values.minutes])).toEqual([
      ['CTR', 2, 180],
      ['库存', 1, 14],
    ]);
    expect(rankCandidates(found).best.map(({ key }) => key)).toEqual([
      'alert:库存:抖音',
      'alert:CTR:抖音',
    ]);
  });

  test('an open one counts up to the end; one that began after it counts nothing', () => {
    const [open] = alertCandidates([alert({ resolved: undefined })], JUNE + 0.5);
    expect([open?.kind, open?.values.minutes]).toEqual(['alertOpen', 720]);
    const [later] = alertCandidates([alert({ time: JUNE + 2, resolved: undefined })], JUNE + 1);
    expect(later?.values.minutes).toBe(0);
  });
});

describe('channels', () => {
  const channels = [
    { channel: '直通车', cost: 12, gmv: 48 },
    { channel: '信息流', cost: 10, gmv: 30 },
    { channel: '达人', cost: 8, gmv: 40 },
    { channel: '私域', cost: 0, gmv: 50 },
  ];

  test.each([
    ['the line is what the field brings', 3, ['channel:channelBest:达人 wins channelBest']],
    [
      'the line is what pays',
      3.5,
      [
        'channel:channelBest:达人 wins channelBest',
        'channel:channelBelow:信息流 misses channelBelow',
      ],
    ],
  ])('%s', (_, line, expected) => {
    expect(said(channelCandidates(channels, line))).toEqual(expected);
  });

  test('the best of one, and a best that does not pay, are no wins', () => {
    expect(channelCandidates(channels.slice(0, 1), 3)).toEqual([]);
    expect(said(channelCandidates(channels, 6)).filter((line) => line.includes('wins'))).toEqual(
      [],
    );
  });
});

test('the first of each source come before any second; the fourth of a source is left', () => {
  const of = (source: Candidate['source'], weight: number): Candidate => ({
    key: `${source}:${weight}`,
    source,
    side: 'misses',
    kind: 'alert',
    weight,
    values: {},
    cause: '',
    action: '',
    owner: '',
  });
  const { best, rest } = rankCandidates([
    ...[1, 2, 3, 4].map((weight) => of('task', weight)),
    of('alert', 9),
    of('goal', 1),
  ]);
  expect(best.map(({ key }) => key)).toEqual(['goal:1', 'task:4', 'alert:9', 'task:3', 'task:2']);
  expect(rest.map(({ key }) => key)).toEqual(['task:1']);
});

import { typicalRequest } from '../../src/actions/wizard/typicalRequest';
import { type CampaignRequest, SCENARIOS } from '../../src/core/request/campaignRequest';
import { readCampaignRequest } from '../../src/core/request/readCampaignRequest';
import { scheduleTasks } from '../../src/core/tasks/scheduleTasks';
import { keyOfWord } from '../../src/locales/keyOfWord';
import { localeOf } from '../../src/locales/localeOf';
import { platformsNamed } from '../../src/locales/platformsNamed';
import { kindOfProblem } from '../../src/locales/problemWords';
import { campaignContext } from '../../src/tabs/campaign/campaignContext';
import { monitorRows } from '../../src/tabs/monitor/monitorRows';
import { planRows } from '../../src/tabs/plan/planRows';
import { prepRows } from '../../src/tabs/prep/prepRows';
import { retroRows } from '../../src/tabs/retro/retroRows';
import { TEMPLATES } from '../../src/templates/templates';

const locale = localeOf('zh-CN');
const [SITE, START, END] = ['线下', '2025-05-09', '2025-05-11'];

function contextOf(
  scenario: CampaignRequest['scenario'],
  more: (typical: Omit<CampaignRequest, 'code'>) => Partial<CampaignRequest> = () => ({}),
) {
  const basics = { name: '快闪', start: START, end: END, scenario, language: 'zh-CN' } as const;
  const typical = typicalRequest(basics, locale);
  const read = readCampaignRequest({ ...typical, code: 'A', ...more(typical) });
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  return campaignContext(read.request, TEMPLATES[scenario], locale);
}

function tasksOf(context: ReturnType<typeof contextOf>) {
  const tasks = scheduleTasks(context.template.tasks, context.anchors, context.channels);
  return { tasks, rows: prepRows(tasks, context) };
}

const withBurstOnly = ({ phases }: Pick<CampaignRequest, 'phases'>) => ({
  phases: phases.filter(({ kind }) => kind === 'burst'),
});

test.each([
  ['with its warm-up', () => ({})],
  ['without a warm-up', withBurstOnly],
] as const)('an event %s: no task begins before those that it waits for', (_, more) => {
  const context = contextOf('offline-event', more);
  const { tasks } = tasksOf(context);
  const dueOf = new Map(tasks.map(({ id, due }) => [id, due]));
  for (const { template, start, predecessors } of tasks)
    for (const id of predecessors)
      expect([template.key, id, (dueOf.get(id) as number) <= start]).toEqual([
        template.key,
        id,
        true,
      ]);
  const dayOf = (key: string) => tasks.find(({ template }) => template.key === key);
  // What happens on the site counts from the first day there, however long people are invited before it.
  expect(context.anchors.burst - (dayOf('siteReady')?.due as number)).toBe(1);
  expect(context.anchors.burst - (dayOf('goAhead')?.due as number)).toBe(4);
});

test('the permit is asked for more than the 20 days before that the law wants of large events', () => {
  const context = contextOf('offline-event');
  const permit = tasksOf(context).tasks.find(({ template }) => template.key === 'permit');
  expect(context.anchors.burst - (permit?.start as number)).toBeGreaterThan(20);
});

test('a platform that nobody knows is a place of the event, a shop elsewhere', () => {
  const places = () => ({ channels: [{ platform: '静安快闪店', share: 1 }] });
  expect(contextOf('offline-event', places).channels[0]?.role).toBe('offline');
  expect(contextOf('everyday', places).channels[0]?.role).toBe('shop');
});

test('the place is reported by who is responsible for it, and judged as a place', () => {
  const context = contextOf('offline-event');
  const { slots = [], board = [] } = monitorRows(context, tasksOf(context).rows);
  expect(slots[0]?.cells).toEqual({ platform: SITE, owner: '现场负责人' });
  const judged = board.filter(({ cells }) => cells.platform === SITE);
  expect(judged.map(({ cells }) => cells.metric)).toEqual(['UV', '转化率', '客单价', '新增用户']);
});

test('equipment that fails is to be replaced in five minutes, and is an equipment problem', () => {
  const { risks = [] } = planRows(contextOf('offline-event'));
  const risk = risks.find(({ cells }) => cells.kind === '设备故障');
  expect(risk?.cells).toMatchObject({ limit: '5分钟', owner: '现场负责人' });
  const { kind, description } = locale.scenarioTexts.risks.siteEquipment;
  expect(kindOfProblem([kind, description])).toBe('equipment');
});

/** Others may have a place among their channels: a row for its figures and one in the retro, nothing of a shop. */
test.each(SCENARIOS.filter((key) => key !== 'offline-event'))(
  'a place in %s has a row for its figures, and none on the board',
  (scenario) => {
    const context = contextOf(scenario, ({ channels }) => ({
      channels: [...channels, { platform: 'Offline' }],
    }));
    const plain = contextOf(scenario);
    const { tasks, rows } = tasksOf(context);
    const monitor = monitorRows(context, rows);
    expect(monitor.slots?.map(({ cells }) => cells.platform)).toContain(SITE);
    expect(monitor.board).toEqual(monitorRows(plain, tasksOf(plain).rows).board);
    expect(tasks.map(({ id, platforms }) => [id, platforms])).toEqual(
      tasksOf(plain).tasks.map(({ id, platforms }) => [id, platforms]),
    );
    expect(retroRows(context).channels?.map(({ cells }) => cells.channel)).toContain(SITE);
  },
);

test('the word for offline in a rule names no platform; others do, in any language', () => {
  expect(keyOfWord('platform', 'Offline')).toBe('offline');
  expect(platformsNamed('必须有任务「在线下单走查」', locale)).toEqual([]);
  expect(platformsNamed('pages must not go offline', locale)).toEqual([]);
  expect(platformsNamed('Tmall 占比 ≤ 80%', locale)).toEqual(['天猫']);
  expect(platformsNamed('私域提前2天预告', locale)).toEqual(['私域', '企业微信']);
});

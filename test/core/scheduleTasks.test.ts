import { serialOf } from '../../src/core/dates/isoDate';
import { type Channel, scheduleTasks } from '../../src/core/tasks/scheduleTasks';
import { bigPromo } from '../../src/templates/bigPromo';

const day = (date: string) => serialOf(date) as number;
const anchors = { start: day('2024-06-01'), burst: day('2024-06-11'), end: day('2024-06-25') };
const all: Channel[] = [
  { platform: '天猫', role: 'shop' },
  { platform: '抖音', role: 'video' },
  { platform: '小红书', role: 'notes' },
  { platform: '私域', role: 'private' },
];

describe('the 618 example', () => {
  const tasks = scheduleTasks(bigPromo.tasks, anchors, all);
  const byId = new Map(tasks.map((t) => [t.id, t]));

  test('has 29 tasks and 6 milestones; settling goals and the retro meeting took no number of another', () => {
    expect(tasks.map((t) => t.id).slice(-7)).toEqual(['T29', 'M1', 'M2', 'M5', 'M3', 'M6', 'M4']);
    expect(tasks).toHaveLength(35);
  });

  test.each([
    ['T01', '2024-05-01', '2024-05-03'],
    ['T03', '2024-05-08', '2024-05-12'],
    ['T07', '2024-05-11', '2024-05-17'],
    ['T10', '2024-05-20', '2024-05-26'],
    ['T11', '2024-05-15', '2024-05-28'],
    ['T12', '2024-05-18', '2024-05-27'],
    ['T19', '2024-05-06', '2024-05-10'],
    ['T22', '2024-05-09', '2024-05-14'],
    ['T26', '2024-05-28', '2024-05-30'],
    ['T29', '2024-05-24', '2024-05-28'],
    ['M2', '2024-05-31', '2024-05-31'],
    ['M3', '2024-06-26', '2024-06-28'],
    ['M4', '2024-07-10', '2024-07-10'],
  ])('%s runs from %s to %s', (id, start, due) => {
    expect([byId.get(id)?.start, byId.get(id)?.due]).toEqual([day(start), day(due)]);
  });

  test.each([
    ['T10', ['T09', 'T20']],
    ['M1', ['T07', 'T09', 'T15']],
    ['M2', ['M1', 'T24', 'T25', 'T26', 'T27']],
    ['T19', []],
  ])('%s waits for %p', (id, predecessors) => {
    expect(byId.get(id)?.predecessors).toEqual(predecessors);
  });

  test('creators are booked on both content platforms', () => {
    expect(byId.get('T22')?.platforms).toEqual(['抖音', '小红书']);
  });
});

test('promotion moves with the burst, building with the first phase', () => {
  const later = scheduleTasks(bigPromo.tasks, { ...anchors, burst: anchors.burst + 5 }, all);
  const startOf = (key: string) => later.find((t) => t.template.key === key)?.start;
  expect(startOf('paidTraffic')).toBe(day('2024-05-25'));
  expect(startOf('pageBuild')).toBe(day('2024-05-08'));
});

test('without short video its tasks go, and so do references to them', () => {
  const tasks = scheduleTasks(bigPromo.tasks, anchors, all.slice(0, 1));
  const keys = tasks.map((t) => t.template.key);
  expect(keys).not.toContain('shortVideos');
  const ids = new Set(tasks.map((t) => t.id));
  expect(tasks.flatMap((t) => t.predecessors).filter((id) => !ids.has(id))).toEqual([]);
  expect(tasks.find((t) => t.template.key === 'assetsReviewed')?.predecessors).toHaveLength(2);
});

describe('the scale of a campaign', () => {
  const keysOf = (scale?: 'small' | 'medium' | 'large') =>
    scheduleTasks(bigPromo.tasks, anchors, all, scale).map((t) => t.template.key);

  test('medium is what a campaign has that does not say', () => {
    expect(keysOf('medium')).toEqual(keysOf());
    expect(keysOf()).toHaveLength(35);
  });

  test('a small one does without the load test, a large one has more', () => {
    expect(keysOf('small')).not.toContain('loadTest');
    expect(keysOf('small').every((key) => keysOf().includes(key))).toBe(true);
    expect(keysOf('large').filter((key) => !keysOf().includes(key))).toEqual([
      'capacity',
      'prWatch',
      'backupLive',
    ]);
  });

  test('what waits for a task of another scale waits for its predecessors, once', () => {
    const small = scheduleTasks(bigPromo.tasks, anchors, all, 'small');
    const idOf = (key: string) => small.find((t) => t.template.key === key)?.id;
    const waitsFor = (key: string) => small.find((t) => t.template.key === key)?.predecessors;
    expect(waitsFor('pageBuild')).toEqual([idOf('theme')]);
    expect(waitsFor('notes')).toEqual([idOf('approval')]);
    // Its plug-ins are left out, and wait for the same pages as the coupons do.
    expect(waitsFor('functionTest')).toEqual([idOf('coupons'), idOf('pageBuild')]);
  });
});

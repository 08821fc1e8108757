import fc from 'fast-check';
import { serialOf } from '../../src/core/dates/isoDate';
import { namesOf } from '../../src/core/namesOf';
import { checkRaci } from '../../src/core/raci/checkRaci';
import { raciMatrix } from '../../src/core/raci/raciMatrix';
import { workdaysOf, workload } from '../../src/core/raci/workload';

const day = (text: string) => serialOf(text) as number;
const task = (id: string, owner = '', executor = '', consulted = '', informed = '') => ({
  row: 8,
  id,
  owner,
  executor,
  consulted,
  informed,
});
const work = (change: object = {}) => ({
  owner: '甲',
  executor: '',
  start: day('2024-05-13'),
  due: day('2024-05-17'),
  status: 'notStarted' as const,
  milestone: false,
  ...change,
});

test.each([
  ['张三/李四', ['张三', '李四']],
  ['张三、李四,王五,赵六', ['张三', '李四', '王五', '赵六']],
  [' 张三 / 张三 ', ['张三']],
  ['', []],
])('the names in %s', (cell, names) => {
  expect(namesOf(cell)).toEqual(names);
});

test('task × person: a blank executor means that the owner does it', () => {
  const { people, letters } = raciMatrix([
    task('T1', '甲'),
    task('T2', '甲', '乙、丙', '丁', '甲方'),
  ]);
  expect(people).toEqual(['甲', '乙', '丙', '丁', '甲方']);
  expect(letters).toEqual([
    ['R/A', '', '', '', ''],
    ['A', 'R', 'R', 'C', 'I'],
  ]);
});

test.each([
  ['a clean task', task('T1', '甲', '乙', '丙', '丁'), []],
  ['the owner named as executor too', task('T1', '甲', '甲'), []],
  ['nobody', task('T1'), ['owner raciNobody']],
  ['an executor without an owner', task('T1', '', '乙'), ['owner raciNoOwner']],
  ['two owners', task('T1', '甲/乙', '丙'), ['owner raciOwners 甲 / 乙']],
  ['someone twice in a cell', task('T1', '甲', '乙、乙'), ['executor raciTwice 乙']],
  ['an executor who is informed', task('T1', '甲', '乙', '', '乙'), ['informed raciTwice 乙']],
  ['an owner who is consulted', task('T1', '甲', '', '甲'), ['consulted raciTwice 甲']],
])('%s', (_, row, expected) => {
  const said = checkRaci([row]).map(({ path, code, values }) =>
    `${path} ${code} ${values?.name}`.trim(),
  );
  expect(said).toEqual(expected);
});

test('days of work by ISO week: whoever does it, working days, what is still open', () => {
  const { weeks, people } = workload([
    work(),
    // From a Thursday to the next Tuesday, by someone else.
    work({ executor: '乙/丙', start: day('2024-05-16'), due: day('2024-05-21') }),
    work({ status: 'done' }),
    work({ status: 'cancelled' }),
    work({ milestone: true }),
    work({ start: undefined }),
    work({ start: day('2024-05-20') }),
  ]);
  expect(weeks).toEqual([day('2024-05-13'), day('2024-05-20')]);
  expect(people).toEqual([
    { name: '甲', days: [5, 0] },
    { name: '乙', days: [2, 2] },
    { name: '丙', days: [2, 2] },
  ]);
});

test('a task on days off alone counts them, and swap days are worked', () => {
  const weekend = { start: day('2024-05-11'), due: day('2024-05-12') };
  expect(workload([work(weekend)]).people[0]?.days).toEqual([2]);
  const swapped = (n: number) => n === day('2024-05-11');
  expect(workload([work(weekend)], swapped).people[0]?.days).toEqual([1]);
  expect(workdaysOf(day('2024-05-06'), swapped)).toBe(1);
  expect(workdaysOf(day('2024-05-06'))).toBe(5);
});

test('no day is lost or counted twice, whatever the dates', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.integer({ min: 45_000, max: 45_400 }), fc.integer({ min: 0, max: 60 })),
        {
          minLength: 1,
        },
      ),
      (spans) => {
        const tasks = spans.map(([start, more]) => work({ start, due: start + more }));
        const { people } = workload(tasks, () => true);
        const sum = people.flatMap(({ days }) => days).reduce((a, b) => a + b, 0);
        expect(sum).toBe(spans.reduce((a, [, more]) => a + more + 1, 0));
      },
    ),
  );
});

import fc from 'fast-check';
import { limitsByKind } from '../../../src/core/clock/limits';
import { checkFeedback, type FeedbackRow } from '../../../src/core/feedback/checkFeedback';
import { feedbackMemoryText, readFeedbackMemory } from '../../../src/core/feedback/feedbackMemory';
import { FEEDBACK_THEMES } from '../../../src/core/feedback/feedbackTheme';
import { FEEDBACK_LABELS } from '../../../src/core/feedback/labelFeedback';
import { feedbackReading } from '../../../src/locales/feedbackLabel';

const NOW = 45_460.5;
const LIMITS = limitsByKind([
  { kind: 'complaint', minutes: 120 },
  { kind: 'suggestion', minutes: 1440 },
]);
const blank = (content: string): FeedbackRow => ({
  row: 8,
  content,
  reply: '',
  label: 'blank',
  theme: 'blank',
  score: null,
  time: null,
  due: null,
  answered: null,
  memory: undefined,
});
const check = (row: FeedbackRow, now = NOW, limits = LIMITS) =>
  checkFeedback(row, limits, feedbackReading(), now);

/** The row after the engine has written what it found. */
function after(row: FeedbackRow, now = NOW, limits = LIMITS): FeedbackRow {
  const { label, theme, time, due, answered, memory } = check(row, now, limits);
  return {
    ...row,
    memory: readFeedbackMemory(feedbackMemoryText(memory)),
    label: label === undefined ? row.label : (label ?? 'blank'),
    theme: theme === undefined ? row.theme : (theme ?? 'blank'),
    time: time ?? row.time,
    due: due === undefined ? row.due : due,
    answered: answered === undefined ? row.answered : answered,
  };
}

test('new feedback came now, is labelled, and is due by the limit of its label', () => {
  const checked = check(blank('领券找不到入口'));
  expect(checked).toMatchObject({ label: 'complaint', time: NOW });
  expect(checked.due).toBeCloseTo(NOW + 2 / 24, 5);
});

test('praise asks for no reply, unless 设置 says so', () => {
  expect(check(blank('赠品很好看'))).not.toHaveProperty('due');
  const limits = limitsByKind([{ kind: 'praise', minutes: 60 }]);
  expect(check(blank('赠品很好看'), NOW, limits).due).toBeCloseTo(NOW + 1 / 24, 5);
});

test('a second look changes nothing, and the label and due follow the text and the limits', () => {
  const row = after(blank('领券找不到入口'));
  const { memory: _, about: __, ...again } = check(row, NOW + 1);
  expect(again).toEqual({ marks: [] });
  expect(check({ ...row, content: '赠品很好看' })).toMatchObject({ label: 'praise', due: null });
  const longer = limitsByKind([{ kind: 'complaint', minutes: 240 }]);
  expect(check(row, NOW, longer).due).toBeCloseTo(NOW + 4 / 24, 5);
});

test("a person's label and due stay, whatever the text and the limits do", () => {
  const row = { ...after(blank('领券找不到入口')), label: 'suggestion', due: NOW + 3 } as const;
  const kept = after({ ...row, content: '还是打不开' });
  expect(kept).toMatchObject({ label: 'suggestion', due: NOW + 3 });
});

test('a reply is timed; taken back, its time goes; a time of their own stays', () => {
  const replied = after({ ...after(blank('打不开')), reply: '已修好' }, NOW + 0.25);
  expect(replied.answered).toBe(NOW + 0.25);
  expect(check({ ...replied, reply: '' }).answered).toBeNull();
  expect(check({ ...replied, reply: '', answered: NOW + 0.1 })).not.toHaveProperty('answered');
});

test('what contradicts itself is said at its cell', () => {
  const row = { ...blank('打不开'), time: NOW, due: NOW - 1, answered: NOW - 2 };
  expect(check(row).marks.map((m) => m.code)).toEqual(['dueBeforeTime', 'answeredBeforeTime']);
  expect(check({ ...row, label: undefined }).marks[0]).toMatchObject({ code: 'unknownLabel' });
});

test('a theme follows the text until a person gives another; a score is on its scale', () => {
  const row = after(blank('领券找不到入口'));
  expect(row.theme).toBe('rules');
  expect(check({ ...row, content: '发货太慢了' })).toMatchObject({ theme: 'logistics' });
  const own = after({ ...row, theme: 'service' });
  expect(check({ ...own, content: '发货太慢了' })).not.toHaveProperty('theme');
  const marksOf = (score: number) => check({ ...row, score }).marks.map(({ code }) => code);
  expect([0, 1, 5, 5.5, -1].map(marksOf)).toEqual([
    ['scoreOffScale'],
    [],
    [],
    ['scoreOffScale'],
    ['scoreOffScale'],
  ]);
});

test('the memory of a workbook of before reads as it did', () => {
  expect(readFeedbackMemory('1x-4 complaint 45460.500000 - label:unknownLabel')).toMatchObject({
    label: 'complaint',
    due: 45460.5,
    theme: undefined,
    marks: ['label:unknownLabel'],
  });
  expect(readFeedbackMemory('1x-4 - - -')).toMatchObject({ label: undefined, marks: [] });
});

test('the memory reads as it was written', () => {
  const time = fc.option(
    fc.integer({ min: 0, max: 9e9 }).map((n) => n / 1e5),
    { nil: undefined },
  );
  fc.assert(
    fc.property(
      fc.record({
        content: fc.stringMatching(/^[0-9a-z]{1,8}-\d{1,4}$/),
        label: fc.constantFrom(undefined, ...FEEDBACK_LABELS),
        due: time,
        answered: time,
        theme: fc.constantFrom(undefined, ...FEEDBACK_THEMES),
        ownedAs: fc.constantFrom(undefined, ...FEEDBACK_THEMES),
        marks: fc.array(fc.constantFrom('due:unreadableDate', 'label:unknownLabel')),
      }),
      (memory) => {
        expect(readFeedbackMemory(feedbackMemoryText(memory))).toEqual(memory);
      },
    ),
  );
  expect(readFeedbackMemory('')).toBeUndefined();
});

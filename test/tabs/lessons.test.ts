import { campaign618 } from '../../local/demo/campaign618';
import { LESSONS_618 } from '../../local/demo/retro618';
import type { Lesson } from '../../src/core/lessons/lesson';
import { parseRule } from '../../src/core/lessons/parseRule';
import type { CampaignRequest } from '../../src/core/request/campaignRequest';
import { localeOf } from '../../src/locales/localeOf';
import { type CampaignContext, campaignContext } from '../../src/tabs/campaign/campaignContext';
import { campaignRows, outcomesOf } from '../../src/tabs/newCampaign/campaignRows';
import { TEMPLATES } from '../../src/templates/templates';

const lessons = LESSONS_618.map(([lesson, ruleText, , loss], i): Lesson => {
  const rule = parseRule(ruleText);
  const base = { id: `L${i + 1}`, lesson, ruleText, loss, source: '618' };
  return { ...base, scenarios: [], platforms: [], ...(rule ? { rule } : {}) };
});

function contextIn(language: 'zh-CN' | 'zh-TW' | 'en', change: object = {}): CampaignContext {
  const request = { ...campaign618, language, ...change } as CampaignRequest;
  const context = campaignContext(request, TEMPLATES['big-promo'], localeOf(language));
  return { ...context, lessons };
}

/** What each lesson does, by kinds of changes and notes. */
const done = (context: CampaignContext) =>
  outcomesOf(context).map(({ id, changes, notes }) =>
    [id, ...changes.map((change) => change.do), ...notes.map((note) => note.say)].join(' '),
  );

test.each(['zh-CN', 'zh-TW', 'en'] as const)(
  'a campaign in %s carries the seven rules',
  (language) => {
    expect(done(contextIn(language))).toEqual([
      'L1 fulfilled',
      'L2 fulfilled',
      'L3 fulfilled',
      'L4 task backup',
      'L5 budget',
      'L6 task',
      'L7 threshold',
    ]);
  },
);

test('a small campaign gets the tasks that its template leaves out', () => {
  const context = contextIn('zh-CN', { scale: 'small' });
  expect(done(context)[0]).toBe('L1 task');
  const { tasks = [] } = campaignRows('prep', context);
  const added = tasks.find(({ cells }) => String(cells.name).startsWith('压力测试'))?.cells;
  // Three days, ending the day before going live on 1 June; the scenario knows its people and texts.
  expect(added).toMatchObject({
    kind: '测试',
    deliverable: '压测报告',
    owner: '开发组',
    platform: '全部',
  });
  expect(Number(added?.due)).toBe(context.anchors.start - 1);
  expect(Number(added?.due) - Number(added?.start)).toBe(2);
});

test('money is parted, not made: the lines add up as before, the reserve stays last', () => {
  const sum = (context: CampaignContext) =>
    (campaignRows('plan', context).budget ?? []).reduce(
      (all, { cells }) => all + Number(cells.amount),
      0,
    );
  const context = contextIn('zh-CN');
  expect(sum(context)).toBeCloseTo(sum({ ...context, lessons: [] }), 9);
  const names = (campaignRows('plan', context).budget ?? []).map(({ cells }) => cells.category);
  expect(names.at(-1)).toBe('应急储备');
});

test('without lessons nothing differs', () => {
  const context = { ...contextIn('zh-CN'), lessons: [] };
  const { lessons: carried } = campaignRows('retro', context);
  expect(outcomesOf(context)).toEqual([]);
  expect(carried).toEqual([]);
});

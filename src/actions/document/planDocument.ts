import type { CampaignDocument, DocumentPart } from '../../core/document/document';
import { isoDateOf } from '../../core/isoDate';
import { fillIn } from '../../locales/fillIn';
import { keyOfWord } from '../../locales/keyOfWord';
import { languageOf } from '../../locales/localeOf';
import { summaryValue } from '../../sheets/ourTab';
import { PLAN_DOCUMENT, PLAN_FACTS } from '../../tabs/definitions/documents';
import { cellText, plainCell } from '../cellText';
import { documentTasks, raciWords } from './documentTasks';
import type { DocumentTabs } from './readDocumentTabs';
import { sectionParts } from './sectionParts';

/** 策划方案 with the schedule of 筹备进度, as approvers read it. */
export function planDocument(tabs: DocumentTabs): CampaignDocument {
  const { plan, prep, code, name, serial } = tabs;
  const { document: words, plan: planWords } = plan.locale;
  const figure = (key: (typeof PLAN_FACTS)[number] | 'today') => {
    const format = plan.tab.summary.find((item) => item.key === key)?.format ?? 'general';
    return cellText(plainCell(summaryValue(plan, key), serial), format, plan.locale);
  };
  const facts = PLAN_FACTS.filter((key) => figure(key) !== '').map(
    (key) => `${planWords.summary[key].replace(/[((].*/, '')} ${figure(key)}`,
  );
  const { A, R, C, I } = raciWords(tabs);
  const heads = {
    owner: `${A} A`,
    executor: `${R} R`,
    consulted: `${C} C`,
    informed: `${I} I`,
  };
  const title = fillIn(words.plan, { name });
  return {
    title,
    language: languageOf(plan.locale),
    file: title,
    parts: [
      { kind: 'paragraph', text: fillIn(words.facts, { date: figure('today'), code }) },
      { kind: 'list', items: facts },
      ...PLAN_DOCUMENT.flatMap((section) => [
        ...(section.title === 'milestones' ? schedule(tabs) : []),
        ...sectionParts(
          section.tab === 'plan' ? plan : prep,
          section,
          serial,
          section.title === 'tasks' ? heads : {},
        ),
      ]),
    ],
  };
}

/** Tasks by stage: how many, from when to when, how many of them are done. */
function schedule(tabs: DocumentTabs): DocumentPart[] {
  const { document: words, prep, words: names } = tabs.prep.locale;
  const tasks = documentTasks(tabs).filter(({ milestone }) => !milestone);
  const labels = prep.block.tasks.column;
  const day = (days: readonly (number | undefined)[], pick: (a: number, b: number) => number) => {
    const known = days.flatMap((d) => d ?? []);
    return known.length === 0 ? '' : isoDateOf(known.reduce(pick));
  };
  const stages = [...Object.values(names.taskStage), ''];
  const stageOf = (typed: string) => {
    const key = keyOfWord('taskStage', typed);
    return key === undefined ? '' : names.taskStage[key as keyof typeof names.taskStage];
  };
  const rows = stages.flatMap((stage) => {
    const own = tasks.filter((task) => stageOf(task.stage) === stage);
    if (own.length === 0) return [];
    return [
      [
        stage || words.noStage,
        `${own.length}`,
        day(
          own.map(({ start }) => start),
          (a, b) => Math.min(a, b),
        ),
        day(
          own.map(({ due }) => due),
          (a, b) => Math.max(a, b),
        ),
        `${own.filter(({ status }) => status === 'done').length}`,
      ],
    ];
  });
  if (rows.length === 0) return [];
  const head = [labels.stage, words.count, labels.start, labels.due, words.done];
  return [
    { kind: 'heading', text: words.schedule },
    { kind: 'table', head, rows, numeric: [1, 4] },
  ];
}

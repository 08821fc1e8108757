import { isoDateOf } from '../../core/dates/isoDate';
import type { CampaignDocument, DocumentPart } from '../../core/document/document';
import { bracketOf } from '../../core/signs/separators';
import { fillIn } from '../../locales/fillIn';
import { languageOf } from '../../locales/localeOf';
import { summaryValue } from '../../sheets/ourTab';
import { PLAN_DOCUMENT, PLAN_FACTS } from '../../tabs/documents/planDocument';
import { cellText, plainCell } from '../desk/cellText';
import { type DocumentTask, documentTasks, raciWords } from './documentTasks';
import type { DocumentTabs } from './readDocumentTabs';
import { sectionParts } from './sectionParts';

/** 策划方案 with the schedule of 筹备进度 and what stands in the tabs that not every campaign has, as approvers read it. */
export function planDocument(tabs: DocumentTabs): CampaignDocument {
  const { plan, prep, optional, code, name, serial } = tabs;
  const { document: words, plan: planWords } = plan.locale;
  const figure = (key: (typeof PLAN_FACTS)[number] | 'today') => {
    const format = plan.tab.summary.find((item) => item.key === key)?.format ?? 'general';
    return cellText(plainCell(summaryValue(plan, key), serial), format, plan.locale);
  };
  const facts = PLAN_FACTS.filter((key) => figure(key) !== '').map(
    (key) => `${bracketOf(planWords.summary[key]).bare} ${figure(key)}`,
  );
  const [R, A, C, I] = raciWords(tabs);
  const heads = {
    owner: `${A} A`,
    executor: `${R} R`,
    consulted: `${C} C`,
    informed: `${I} I`,
  };
  const own = {
    plan,
    prep,
    market: optional('market'),
    materials: optional('materials'),
    partners: optional('partners'),
  };
  const title = fillIn(words.plan, { name });
  return {
    title,
    language: languageOf(plan.locale),
    parts: [
      { kind: 'paragraph', text: fillIn(words.facts, { date: figure('today'), code }) },
      { kind: 'list', items: facts },
      ...PLAN_DOCUMENT.flatMap((section) => {
        const our = own[section.tab];
        return [
          ...(section.title === 'milestones' ? schedule(tabs) : []),
          ...(our
            ? sectionParts(our, section, serial, section.title === 'tasks' ? heads : {})
            : []),
        ];
      }),
    ],
  };
}

/** Tasks by stage, the earliest first: how many, from when to when, how many of them are done. */
function schedule(tabs: DocumentTabs): DocumentPart[] {
  const { document: words, prep } = tabs.prep.locale;
  const stages = new Map<string, DocumentTask[]>();
  for (const task of documentTasks(tabs))
    if (!task.milestone) stages.set(task.stage, [...(stages.get(task.stage) || []), task]);
  const rows = [...stages].map(([stage, own]) => {
    const days = own.flatMap(({ start, due }) => (start && due ? [start, due] : []));
    const span = days.sort((a, b) => a - b).map(isoDateOf);
    const done = own.filter(({ status }) => status === 'done').length;
    const [from = '', to = ''] = [span[0], span[span.length - 1]];
    return [stage || words.noStage, `${own.length}`, from, to, `${done}`];
  });
  if (rows.length === 0) return [];
  const { stage, start, due } = prep.block.tasks.column;
  return [
    { kind: 'heading', text: words.schedule },
    {
      kind: 'table',
      head: [stage, words.count, start, due, words.done],
      rows: rows.sort(([, , a = ''], [, , b = '']) => (a < b ? -1 : 1)),
      numeric: [1, 4],
    },
  ];
}

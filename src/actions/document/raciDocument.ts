import { isoDateOf } from '../../core/dates/isoDate';
import type { CampaignDocument, DocumentPart } from '../../core/document/document';
import { checkRaci } from '../../core/raci/checkRaci';
import { raciMatrix } from '../../core/raci/raciMatrix';
import { RACI_LETTERS } from '../../core/raci/raciTask';
import { workdaysOf, workload } from '../../core/raci/workload';
import { isWorkday } from '../../core/schedule/workCalendar';
import { fillIn } from '../../locales/fillIn';
import { languageOf } from '../../locales/localeOf';
import { markSentence } from '../../locales/markSentence';
import { openTable } from '../../sheets/openTable';
import { workCalendar } from '../../tabs/settings/workCalendar';
import { type DocumentTask, documentTasks, raciWords } from './documentTasks';
import type { DocumentTabs } from './readDocumentTabs';

/** Who does what, as the task rows say, and how many days a week that is. */
export function raciDocument(tabs: DocumentTabs): CampaignDocument {
  const { locale } = tabs.prep;
  const { document: words } = locale;
  const tasks = documentTasks(tabs);
  const legend = raciWords(tabs).map((word, i) => `${RACI_LETTERS[i]} ${word}`);
  const issues = checkRaci(tasks).map((mark) => markSentence(mark, locale));
  const title = fillIn(words.raci, { name: tabs.name });
  const parts: DocumentPart[] = [
    { kind: 'paragraph', text: legend.join(' · ') },
    ...(issues.length === 0
      ? []
      : ([
          { kind: 'heading', text: words.check },
          { kind: 'list', items: issues.map((text) => `⚠ ${text}`) },
        ] as const)),
    ...(tasks.length === 0
      ? [{ kind: 'note' as const, text: words.noTasks }]
      : [...matrix(tasks, words), ...weeks(tasks, words, isWorked(tabs))]),
  ];
  return { title, language: languageOf(locale), landscape: true, parts };
}

type Words = DocumentTabs['prep']['locale']['document'];

function matrix(tasks: readonly DocumentTask[], words: Words): DocumentPart[] {
  const { people, letters } = raciMatrix(tasks);
  const rows = tasks.map(({ id, name }, i) => [`${id} ${name}`, ...(letters[i] as string[])]);
  return [
    { kind: 'heading', text: words.matrix },
    { kind: 'table', head: [words.task, ...people], rows },
  ];
}

/** Working days as 设置 has them. */
function isWorked({ settings }: DocumentTabs): (day: number) => boolean {
  const calendar = workCalendar(settings ? openTable(settings, 'holidays').rows : []);
  return (day) => isWorkday(day, calendar);
}

function weeks(
  tasks: readonly DocumentTask[],
  words: Words,
  isWorked: (day: number) => boolean,
): DocumentPart[] {
  const { weeks: mondays, people } = workload(tasks, isWorked);
  if (people.length === 0) return [];
  const limits = mondays.map((monday) => workdaysOf(monday, isWorked));
  const rows = people.map(({ name, days }) => [
    name,
    ...days.map((n, i) => (n === 0 ? '' : n > (limits[i] as number) ? `${n} ⚠` : `${n}`)),
    `${days.reduce((a, b) => a + b, 0)}`,
  ]);
  const head = mondays.map((monday) => fillIn(words.week, { monday: isoDateOf(monday).slice(5) }));
  return [
    { kind: 'heading', text: words.workload },
    { kind: 'note', text: words.workloadNote },
    {
      kind: 'table',
      head: [words.person, ...head, words.total],
      rows,
      numeric: [...mondays.map((_, i) => i + 1), mondays.length + 1],
    },
  ];
}

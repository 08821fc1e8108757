import { type Answers, LIST, type Question } from '../../core/importTable/asking';
import { readSpan } from '../../core/importTable/readSpan';
import { foldText } from '../../core/quantity/foldText';
import { sourceName } from '../../locales/exports/sources';
import { fillIn } from '../../locales/fillIn';
import type { Locale } from '../../locales/zh-CN/locale';
import type { PastedTable, ReadImport } from '../import/readImport';
import { askOrNone } from './ask';

export interface AnsweredTable {
  readonly read: ReadImport;
  readonly answers: Answers;
}

/** Asks whatever a pasted table leaves open, one question after the other; undefined when the person cancels. */
export function askTable(table: PastedTable, locale: Locale): AnsweredTable | undefined {
  let answers = table.remembered;
  for (;;) {
    const read = table.read(answers);
    const [question] = read.reading.questions;
    if (!question) return { read, answers };
    const answer = answerTo(question, table.now, locale);
    if (answer === undefined) return undefined;
    answers = { ...answers, [question.key]: answer };
  }
}

/** Until it is understood. */
function answerTo(question: Question, now: number, locale: Locale): string | undefined {
  const { again } = locale.checks.prompt.import;
  const text = questionText(question, locale);
  for (let first = true; ; first = false) {
    const typed = askOrNone(first ? text : `${again}\n\n${text}`);
    if (typed === undefined) return undefined;
    const answer = readAnswer(question, typed, now);
    if (answer !== undefined) return answer;
  }
}

function readAnswer({ topic, options, usual }: Question, typed: string, now: number) {
  const folded = foldText(typed).trim();
  if (topic === 'day') {
    const span = readSpan(folded, now);
    return span && span.from === span.to ? folded : undefined;
  }
  if (topic === 'rate') return /^\d+(?:\.\d+)?$/.test(folded) ? folded : undefined;
  const numbers = (folded.match(/\d+/g) ?? []).map(Number);
  const chosen = numbers.flatMap((number) => options[number - 1]?.[0] ?? []);
  if (chosen.length < numbers.length) return undefined;
  if (usual) return chosen.join(LIST);
  return chosen.length === 1 ? chosen[0] : undefined;
}

function questionText({ topic, options, values, usual }: Question, locale: Locale): string {
  const text = locale.checks.prompt.import;
  const of: Readonly<Record<string, string | Readonly<Record<string, string>>>> = text.option;
  const lines = options.map(([answer, shown = { name: sourceName(answer) ?? text.own }], i) => {
    const form = of[topic] ?? '';
    const line = fillIn(typeof form === 'string' ? form : (form[answer] ?? ''), shown);
    return `${i + 1} ${usual?.includes(answer) ? fillIn(text.marked, { text: line }) : line}`;
  });
  return [fillIn(text.ask[topic], values), ...lines].join('\n');
}

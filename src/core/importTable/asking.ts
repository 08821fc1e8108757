/** What a table may not say, in the order that people are asked: an answer may settle what follows. */
export const TOPICS = [
  'source',
  'order',
  'day',
  'spaced',
  'blank',
  'stamp',
  'platform',
  'name',
  'columns',
  'money',
  'rate',
  'percent',
  'hours',
  'rows',
  'items',
  'people',
] as const;
export type Topic = (typeof TOPICS)[number];

export type Values = Readonly<Record<string, string | number>>;

/** A choice of a question: what is kept when it is chosen, and values of the sentence that shows it. */
export type Option = readonly [answer: string, shown?: Values];

export interface Question {
  readonly topic: Topic;
  /** Key of the answer: the topic; of a rate the currency stands behind it. */
  readonly key: string;
  /** None: it is answered freely. */
  readonly options: readonly Option[];
  /** Of a question that takes several answers or none: those that count where none is chosen. */
  readonly usual?: readonly string[];
  readonly values: Values;
}

/** Answers by the keys of their questions. */
export type Answers = Readonly<Record<string, string>>;

/** Between answers of a list. */
export const LIST = ' + ';

/** Answers that are there, and the questions that have none yet: a reading goes on without. */
export class Asking {
  readonly questions: Question[] = [];

  constructor(readonly answers: Answers) {}

  /** The answer to a question, or undefined: then it is asked, once for a key. */
  answer(
    topic: Topic,
    values: Values,
    options: readonly Option[] = [],
    { key = topic, usual }: { readonly key?: string; readonly usual?: readonly string[] } = {},
  ): string | undefined {
    const found = this.answers[key];
    // What was remembered may be of another form of the export.
    const fits = usual || options.length === 0 || options.some(([answer]) => answer === found);
    if (found !== undefined && fits) return found;
    if (!this.questions.some((asked) => asked.key === key))
      this.questions.push({ topic, key, options, values, ...(usual ? { usual } : {}) });
    return undefined;
  }
}

import type { FeedbackTheme } from './feedbackTheme';
import type { FeedbackLabel } from './labelFeedback';

/** What the engine wrote into a row of feedback: where a cell holds it still, nobody has changed it. */
export interface FeedbackMemory {
  /** Stands for the text that was read. */
  readonly content: string;
  /** The label that it gave. */
  readonly label?: FeedbackLabel | undefined;
  /** Serial days with time. */
  readonly due?: number | undefined;
  readonly answered?: number | undefined;
  /** The theme that it gave, and the one for which it looked for an owner. */
  readonly theme?: FeedbackTheme | undefined;
  readonly ownedAs?: FeedbackTheme | undefined;
  /** What is noted at cells: `due:unreadableDate`. */
  readonly marks: readonly string[];
}

/** Rows of before there were themes end with their marks, or before them. */
const FIELDS = /^(\S+) (\w+|-) ([\d.]+|-) ([\d.]+|-)(?: (\S+))?(?: (\w+|-) (\w+|-))?$/;

/** Reads what `feedbackMemoryText` wrote; undefined for a row that was not read yet. */
export function readFeedbackMemory(text: string): FeedbackMemory | undefined {
  const [, content, label, due, answered, marks, theme, ownedAs] = FIELDS.exec(text) ?? [];
  if (content === undefined) return undefined;
  const word = (field: string | undefined) => (field === '-' ? undefined : field);
  const number = (field: string | undefined) => (field === '-' ? undefined : Number(field));
  return {
    content,
    label: word(label) as FeedbackLabel | undefined,
    due: number(due),
    answered: number(answered),
    theme: word(theme) as FeedbackTheme | undefined,
    ownedAs: word(ownedAs) as FeedbackTheme | undefined,
    marks: word(marks)?.split('|') ?? [],
  };
}

/** `1x4-8 complaint 45460.58333 - due:unreadableDate rules -` */
export function feedbackMemoryText(memory: FeedbackMemory): string {
  const { content, label, due, answered, theme, ownedAs, marks } = memory;
  const number = (value: number | undefined) => value?.toFixed(6);
  return [
    content,
    label,
    number(due),
    number(answered),
    marks.join('|') || undefined,
    theme,
    ownedAs,
  ]
    .map((field) => field ?? '-')
    .join(' ');
}

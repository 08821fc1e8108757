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
  /** What is noted at cells: `due:unreadableDate`. */
  readonly marks: readonly string[];
}

const FIELDS = /^(\S+) (\w+|-) ([\d.]+|-) ([\d.]+|-)(?: (\S+))?$/;

/** Reads what `feedbackMemoryText` wrote; undefined for a row that was not read yet. */
export function readFeedbackMemory(text: string): FeedbackMemory | undefined {
  const [, content, label, due, answered, marks] = FIELDS.exec(text) ?? [];
  if (content === undefined) return undefined;
  const number = (field: string | undefined) => (field === '-' ? undefined : Number(field));
  return {
    content,
    label: label === '-' ? undefined : (label as FeedbackLabel),
    due: number(due),
    answered: number(answered),
    marks: marks?.split('|') ?? [],
  };
}

/** `1x4-8 complaint 45460.58333 - due:unreadableDate` */
export function feedbackMemoryText({ content, label, due, answered, marks }: FeedbackMemory) {
  const number = (value: number | undefined) => (value === undefined ? '-' : value.toFixed(6));
  const noted = marks.length > 0 ? ` ${marks.join('|')}` : '';
  return `${content} ${label ?? '-'} ${number(due)} ${number(answered)}${noted}`;
}

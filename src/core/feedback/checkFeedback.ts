import { type Mark, markCode } from '../checks';
import { duesOf } from '../clock/clocks';
import type { LimitsByKind } from '../clock/limits';
import { fingerprint } from '../fingerprint';
import type { FeedbackMemory } from './feedbackMemory';
import { type FeedbackTheme, type ThemesIn, themeOf } from './feedbackTheme';
import type { FeedbackLabel, LabelFeedback } from './labelFeedback';
import { told } from './told';

/** A piece of feedback as its row says; times are serial days, null when blank, undefined unreadable. */
export interface FeedbackRow {
  readonly row: number;
  readonly content: string;
  readonly reply: string;
  /** Undefined for a word that is no label. */
  readonly label: FeedbackLabel | 'blank' | undefined;
  readonly theme: FeedbackTheme | 'blank' | undefined;
  /** Satisfaction, on the scale of SCORES. */
  readonly score: number | null | undefined;
  readonly time: number | null | undefined;
  readonly due: number | null | undefined;
  readonly answered: number | null | undefined;
  readonly memory: FeedbackMemory | undefined;
}

/** What the cells of a row are to hold; a key that is absent stays as it is, null empties it. */
export interface CheckedFeedback {
  readonly label?: FeedbackLabel | null;
  readonly theme?: FeedbackTheme | null;
  readonly time?: number;
  readonly due?: number | null;
  readonly answered?: number | null;
  /** The theme that the cell holds then. */
  readonly about?: FeedbackTheme | undefined;
  readonly memory: FeedbackMemory;
  readonly marks: readonly Mark[];
}

/** What feedback is told by. */
export interface FeedbackReading {
  readonly labelOf: LabelFeedback;
  readonly themesIn: ThemesIn;
}

/** The scale of satisfaction, the worst and the best. */
export const SCORES = { low: 1, high: 5 } as const;
/** Minutes to reply where 设置 has no limit for the label; praise asks for no reply. */
const DEFAULT_MINUTES = 1440;
/** Times are read to the second. */
const SECOND = 1.5 / 86_400;
const isSame = (a: number | null | undefined, b: number | null) =>
  b === null ? a === null : same(a, b);
const same = (a: number | null | undefined, b: number | undefined) =>
  typeof a === 'number' && b !== undefined && Math.abs(a - b) < SECOND;

/**
 * Checks one piece of feedback. A label, due or reply time that a person gave stays; what the engine
 * gave follows the text, the label and the limits until someone changes it or replies.
 */
export function checkFeedback(
  feedback: FeedbackRow,
  limits: LimitsByKind,
  { labelOf, themesIn }: FeedbackReading,
  now: number,
): CheckedFeedback {
  const { memory, content, reply } = feedback;
  const text = fingerprint(content);
  const read = { content, isRead: memory?.content === text };
  const label = told(feedback.label, memory?.label, read, labelOf);
  const theme = told(feedback.theme, memory?.theme, read, (said) => themeOf(themesIn(said)));
  const time = feedback.time === null ? now : feedback.time;
  const answered = answeredAt(feedback, now);
  const limit = label.shown === undefined ? undefined : limits.get(label.shown);
  const hasLimit = limit !== undefined || label.shown !== 'praise';
  const wanted =
    time !== undefined && hasLimit
      ? duesOf(time, limit ?? { solution: DEFAULT_MINUTES }).due
      : null;
  const isOurDue =
    feedback.due === null ||
    same(feedback.due, memory?.due) ||
    same(feedback.due, wanted ?? undefined);
  const isWaiting = answered.at === undefined && reply === '';
  const setDue = isOurDue && (feedback.due === null || (isWaiting && time !== undefined));
  const due = (setDue ? wanted : feedback.due) ?? undefined;
  const marks = marksOf(feedback, time, due, answered.at);
  return {
    ...(label.set === undefined ? {} : { label: label.set }),
    ...(theme.set === undefined ? {} : { theme: theme.set }),
    about: theme.shown,
    ...(feedback.time === null ? { time: now } : {}),
    ...(setDue && !isSame(feedback.due, wanted) ? { due: wanted } : {}),
    ...(answered.set === undefined ? {} : { answered: answered.set }),
    memory: {
      content: text,
      label: label.ours,
      due: isOurDue ? due : undefined,
      answered: answered.ours,
      theme: theme.ours,
      ownedAs: memory?.ownedAs,
      marks: marks.map(markCode),
    },
    marks,
  };
}

/** A reply without a time was given now; a time that we gave goes with the reply. */
function answeredAt({ answered, reply, memory }: FeedbackRow, now: number) {
  if (answered === undefined) return {};
  if (answered === null) return reply === '' ? {} : { set: now, ours: now, at: now };
  const isOurs = same(answered, memory?.answered);
  if (isOurs && reply === '') return { set: null };
  return { at: answered, ...(isOurs ? { ours: answered } : {}) };
}

function marksOf(
  { row, label, score }: FeedbackRow,
  time: number | undefined,
  due: number | undefined,
  answered: number | undefined,
): Mark[] {
  const isBefore = (at: number | undefined) =>
    at !== undefined && time !== undefined && at < time - SECOND;
  const isOffScale = typeof score === 'number' && (score < SCORES.low || score > SCORES.high);
  return [
    ...(isOffScale
      ? [{ row, path: 'score', code: 'scoreOffScale' as const, values: { ...SCORES } }]
      : []),
    ...(label === undefined ? [{ row, path: 'label', code: 'unknownLabel' as const }] : []),
    ...(isBefore(due) ? [{ row, path: 'due', code: 'dueBeforeTime' as const }] : []),
    ...(isBefore(answered) ? [{ row, path: 'answered', code: 'answeredBeforeTime' as const }] : []),
  ];
}

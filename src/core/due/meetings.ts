/** Meetings of a campaign on a day. */
export type MeetingKind = 'standUp' | 'weekly' | 'retro';

export interface Meeting {
  readonly kind: MeetingKind;
  /** Serial day with time. */
  readonly at: number;
}

interface MeetingDays {
  readonly now: number;
  /** Time of day of both, 0–1, and the day of the week of the weekly one: 1 is Monday. */
  readonly standUp: number;
  readonly weeklyDay: number;
  /** First and last day; undefined when the plan does not say. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Day of the retro meeting, while that is still to be held. */
  readonly retro?: number;
}

/** 1 for Monday to 7 for Sunday. */
const dayOfWeek = (day: number) => ((((day - 2) % 7) + 7) % 7) + 1;

/**
 * The stand-up of a day of the campaign (source 003), and in its place once a week, before the first day too, the
 * weekly meeting (source 002); on its day the retro meeting (source 001).
 */
export function meetingOf(days: MeetingDays): Meeting | undefined {
  const { now, standUp, weeklyDay, start, end } = days;
  const today = Math.floor(now);
  const at = today + standUp;
  if (days.retro !== undefined && Math.floor(days.retro) === today) return { kind: 'retro', at };
  if (end === undefined || today > end) return undefined;
  if (dayOfWeek(today) === Math.round(weeklyDay)) return { kind: 'weekly', at };
  return start !== undefined && today >= start ? { kind: 'standUp', at } : undefined;
}

/** Feedback as far as it says whether its reply is due. */
export interface AwaitingReply {
  readonly reply: string;
  /** Serial days with time, as typed: null when blank, undefined when unreadable. */
  readonly due: number | null | undefined;
  readonly answered: number | null | undefined;
  readonly isHighValue: boolean;
}

/** Times are typed to the minute and read to the second. */
const SECOND = 1 / 86_400;
const MINUTES = 1440;

/** Whole minutes that a reply is late; undefined when it is given, not due yet, or has no time. */
export function minutesLate(feedback: AwaitingReply, now: number): number | undefined {
  const { reply, due, answered } = feedback;
  if (typeof due !== 'number' || reply !== '' || answered !== null) return undefined;
  return now > due + SECOND ? Math.round((now - due) * MINUTES) : undefined;
}

/** Feedback whose reply is late: that of the best customers first, of each what is latest first. */
export function lateFeedback<F extends AwaitingReply>(
  all: readonly F[],
  now: number,
): (F & { readonly late: number })[] {
  return all
    .flatMap((feedback) => {
      const late = minutesLate(feedback, now);
      return late === undefined ? [] : [{ ...feedback, late }];
    })
    .sort((a, b) => Number(b.isHighValue) - Number(a.isHighValue) || b.late - a.late);
}

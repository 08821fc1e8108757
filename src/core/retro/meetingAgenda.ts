/** Minutes that each point of the retro meeting takes: as it is, or for each group, finding, decision. */
const MINUTES = { goals: 5, reports: 1, wins: 2, misses: 2, decisions: 3, library: 1 } as const;

export type MeetingPoint = keyof typeof MINUTES;

/** The points of the retro meeting that have something in them, in their order, with their minutes. */
export function meetingAgenda(
  counts: Readonly<Record<Exclude<MeetingPoint, 'goals'>, number>>,
): readonly (readonly [point: MeetingPoint, minutes: number])[] {
  return (Object.keys(MINUTES) as MeetingPoint[]).flatMap((point) => {
    const count = point === 'goals' ? 1 : counts[point];
    return count === 0 ? [] : [[point, MINUTES[point] * count] as const];
  });
}

/** What a candidate says; its words lie in the locales under these keys. */
export type FindingKind =
  | 'goalMissed'
  | 'goalBeaten'
  | 'goalBetter'
  | 'channelBest'
  | 'channelBelow'
  | 'issueLate'
  | 'issueOpen'
  | 'taskCancelled'
  | 'taskLate'
  | 'taskOpen'
  | 'alert'
  | 'alertOpen'
  | 'feedbackBad'
  | 'feedbackGood'
  | 'reuseBest'
  | 'reuseBelow';

/** Where candidates come from; the key of each begins with it. */
export type FindingSource =
  | 'goal'
  | 'channel'
  | 'issue'
  | 'task'
  | 'alert'
  | 'feedback'
  | 'content'
  | 'material';

/** A win or a miss that the records speak of, with its evidence as values. */
export interface Candidate {
  /** `task:T19`: what it is about, whatever its figures are. */
  readonly key: string;
  readonly source: FindingSource;
  readonly side: 'wins' | 'misses';
  readonly kind: FindingKind;
  /** How grave or good, among those of its source. */
  readonly weight: number;
  readonly values: Readonly<Record<string, string | number>>;
  /** As they stand in the record; empty where it has none. */
  readonly cause: string;
  readonly action: string;
  readonly owner: string;
}

/** Of a source no more than these are proposed: a retro that names everything names nothing. */
const MOST_OF_A_SOURCE = 3;

/**
 * Candidates of one side by rank: the first of each source, then the second of each, and so on. Those
 * beyond the limit of their source come as `rest`: a row that is there already follows them.
 */
export function rankCandidates(candidates: readonly Candidate[]): {
  readonly best: Candidate[];
  readonly rest: Candidate[];
} {
  const ORDER: readonly FindingSource[] = [
    'goal',
    'issue',
    'task',
    'channel',
    'alert',
    'feedback',
    'content',
    'material',
  ];
  const placed = ORDER.flatMap((source, s) =>
    candidates
      .filter((candidate) => candidate.source === source)
      .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
      .map((candidate, place) => ({ candidate, place, s })),
  ).sort((a, b) => a.place - b.place || a.s - b.s);
  const within = (place: number) => place < MOST_OF_A_SOURCE;
  return {
    best: placed.filter(({ place }) => within(place)).map(({ candidate }) => candidate),
    rest: placed.filter(({ place }) => !within(place)).map(({ candidate }) => candidate),
  };
}

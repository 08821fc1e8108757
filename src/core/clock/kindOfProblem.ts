import { foldText } from '../quantity/foldText';

export const PROBLEM_KINDS = ['publicOpinion', 'equipment', 'technical'] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number] | 'general';

/** Words that tell the kind of a problem. */
export type KindWords = Readonly<Record<(typeof PROBLEM_KINDS)[number], readonly string[]>>;

/** The kind that the first of these texts tells; general when none does. */
export function kindOfProblem(texts: readonly string[], words: KindWords): ProblemKind {
  for (const text of texts) {
    const folded = foldText(text);
    const kind = PROBLEM_KINDS.find((k) =>
      words[k].some((word) => folded.includes(foldText(word))),
    );
    if (kind) return kind;
  }
  return 'general';
}

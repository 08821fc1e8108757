import type { IssueCode } from './issueCode';

/** Something wrong with what a person gave: a code, where, and the values that the sentence needs. */
export interface Issue<Code extends string = IssueCode> {
  readonly code: Code;
  /** Path to the fault, such as `phases[1].end`, or the name of a function's argument. */
  readonly path: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Why something was not done. */
export interface Issues {
  readonly issues: readonly Issue[];
}

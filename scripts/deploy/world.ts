import type { Extra } from '../extras';
import type { ClaspAnswer, ClaspCall } from './runClasp';
import type { Sentence } from './words/sentence';

/** What was asked of the command. */
export interface DeployRequest {
  readonly with: readonly Extra[];
  /** A spreadsheet, by its address or id. */
  readonly to?: string | undefined;
  /** A script project, by its address or id. */
  readonly script?: string | undefined;
  /** Makes or binds without asking. */
  readonly yes: boolean;
  /** Replaces what others put into the script project without asking. */
  readonly replace: boolean;
}

/** Whom deploying deals with: tests give their own. */
export interface DeployWorld {
  /** Where `.clasp.json` and `dist/` lie. */
  readonly root: string;
  clasp(args: readonly string[], call: ClaspCall): Promise<ClaspAnswer>;
  /** Makes `dist/`; throws when it cannot. */
  build(extras: readonly Extra[]): void;
  /** A question to be answered by yes or no; undefined where nobody can answer. */
  readonly ask: ((question: Sentence) => Promise<boolean>) | undefined;
  say(sentence: Sentence): void;
}

/** Why deploying cannot go on, and what to do. */
export class DeployFault extends Error {
  constructor(readonly sentences: readonly Sentence[]) {
    super(sentences.flat().join('\n'));
  }
}

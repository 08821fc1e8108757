import type { Sentence } from './words/sentence';
import { DeployFault, type DeployWorld } from './world';

interface Permission {
  readonly question: Sentence;
  /** What to do where nobody can answer. */
  readonly nobody: readonly Sentence[];
  /** What came of a no. */
  readonly no: Sentence;
}

/** Goes on after a yes, and throws otherwise. */
export async function allowed(
  { ask }: DeployWorld,
  { question, nobody, no }: Permission,
): Promise<void> {
  if (ask === undefined) throw new DeployFault(nobody);
  if (!(await ask(question))) throw new DeployFault([no]);
}

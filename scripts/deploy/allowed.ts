import type { Sentence } from './words/sentence';
import { DeployFault, type DeployWorld } from './world';

/** Goes on with a yes; throws what to do where nobody can answer, and what was not done after a no. */
export async function allowed(
  { ask }: DeployWorld,
  yes: boolean,
  question: Sentence,
  needs: Sentence,
  no: Sentence,
): Promise<void> {
  if (yes) return;
  if (ask === undefined) throw new DeployFault([question, needs]);
  if (!(await ask(question))) throw new DeployFault([no]);
}

import { createInterface } from 'node:readline/promises';
import type { Sentence } from './words/sentence';

/** A question on the terminal: whatever is no clear yes, and an end of the input, counts as a no. */
export async function askOnTerminal(question: Sentence): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  const answer = await Promise.race([terminal.question(`${question.join('\n')} [y/N] `), ended]);
  terminal.close();
  return /^\s*(?:y|yes|是|好|对)\s*$/i.test(answer);
}

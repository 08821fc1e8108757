import { Script } from 'node:vm';
import { customFunctionNames } from './customFunctionNames';

/** A script as a host needs it. */
export interface LoadedScript {
  readonly source: string;
  readonly compiled: Script;
  readonly customFunctions: readonly string[];
  /** Whether it has the simple trigger of edits. */
  readonly answersEdits: boolean;
}

let last: LoadedScript | undefined;

/** Many hosts of a process run the same script, which is more than a megabyte: it is looked through once. */
export function loadedScript(source: string): LoadedScript {
  if (last?.source !== source)
    last = {
      source,
      compiled: new Script(source, { filename: 'Code.js' }),
      customFunctions: customFunctionNames(source),
      answersEdits: /^\s*function onEdit\(/m.test(source),
    };
  return last;
}

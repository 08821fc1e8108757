import { Script } from 'node:vm';
import { customFunctionNames } from './customFunctionNames';
import { perProcess } from './perProcess';

/** A script as a host needs it. */
export interface LoadedScript {
  readonly source: string;
  readonly compiled: Script;
  readonly customFunctions: readonly string[];
  /** Whether it has the simple trigger of edits. */
  readonly answersEdits: boolean;
}

/** So many are kept: a test may load small ones of its own in between. */
const KEPT = 4;

/** Many hosts of a process run the same script, which is more than a megabyte: it is looked through once. */
export function loadedScript(source: string): LoadedScript {
  const { scripts } = perProcess;
  const script = scripts.get(source) ?? lookThrough(source);
  scripts.delete(source);
  scripts.set(source, script);
  const [oldest] = scripts.keys();
  if (scripts.size > KEPT && oldest !== undefined) scripts.delete(oldest);
  return script;
}

function lookThrough(source: string): LoadedScript {
  return {
    source,
    compiled: new Script(source, { filename: 'Code.js' }),
    customFunctions: customFunctionNames(source),
    answersEdits: /^\s*function onEdit\(/m.test(source),
  };
}

import type { EngineThread } from './engineThread';
import type { LoadedScript } from './loadedScript';
import type { ScriptContext } from './nodeRealm';

/** What is dear to make, and serves any workbook. */
interface PerProcess {
  /** Engines that no workbook is open in. */
  readonly idleEngines: EngineThread[];
  /** The scripts that were loaded last, by their source, the latest at the end. */
  readonly scripts: Map<string, LoadedScript>;
  /** Contexts that no execution is in, by script. */
  readonly idleContexts: WeakMap<LoadedScript['compiled'], ScriptContext[]>;
}

/** Lives as long as the process; tests, whose modules are loaded anew for each file, share it. */
const global = globalThis as { perProcess?: PerProcess };
global.perProcess ??= { idleEngines: [], scripts: new Map(), idleContexts: new WeakMap() };
export const perProcess = global.perProcess;

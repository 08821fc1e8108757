import { TestEnvironment } from 'jest-environment-node';

/** See `local/host/perProcess`. */
const perProcess = { idleEngines: [], scripts: new Map(), idleContexts: new WeakMap() };

/** Node, where all test files of a process share its spreadsheet engines and the script that is loaded. */
export default class Environment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    // What is only read through is not taken apart with the globals of a file.
    Object.defineProperty(this.global, 'perProcess', { get: () => perProcess });
  }
}

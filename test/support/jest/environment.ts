import { TestEnvironment } from 'jest-environment-node';

/** Engines that no workbook is open in, of this process. */
const idleEngines: unknown[] = [];

/** Node, where all test files of a process have one list of spreadsheet engines (`local/host/enginePool`). */
export default class Environment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    // What is only read through is not taken apart with the globals of a file.
    Object.defineProperty(this.global, 'idleEngines', { get: () => idleEngines });
  }
}

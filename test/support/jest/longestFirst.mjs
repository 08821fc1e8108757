import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import TestSequencer from '@jest/test-sequencer';

const TIMES = new URL('testSeconds.json', import.meta.url);
/** A test file of so many bytes is taken for one second's, until its time is known. */
const BYTES_A_SECOND = 500;

/** The longest files first, so that none is left running alone at the end. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const known = existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, 'utf8')) : {};
    const secondsOf = ({ path, context }) =>
      known[relative(context.config.rootDir, path)] ??
      context.hasteFS.getSize(path) / BYTES_A_SECOND;
    return [...tests].sort((a, b) => secondsOf(b) - secondsOf(a));
  }
}

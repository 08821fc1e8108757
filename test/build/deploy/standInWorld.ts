import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runClasp } from '../../../scripts/deploy/runClasp';
import type { DeployWorld } from '../../../scripts/deploy/world';
import { type Extra, manifestWith } from '../../../scripts/extras';
import { claspStandIn } from './claspStandIn';

const MANIFEST = join(__dirname, '..', '..', '..', 'appsscript.json');

export const manifest = (...extras: Extra[]) =>
  manifestWith(readFileSync(MANIFEST, 'utf8'), extras);
export const googleFile = (root: string) => join(root, 'google.json');

/** Deploying with a stand-in for clasp, and three small files for what is built. */
export function standInWorld(root: string, code: () => string): DeployWorld {
  return {
    root,
    async clasp(args, { folder, answerFile }) {
      const { out, err, broken } = claspStandIn(googleFile(root), args, folder);
      if (answerFile !== undefined) writeFileSync(answerFile, out);
      return { out, err, late: broken === 'hangs' };
    },
    build(extras) {
      const folder = join(root, 'dist');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'Code.js'), code());
      writeFileSync(join(folder, 'panel.html'), '<p>panel</p>');
      writeFileSync(join(folder, 'appsscript.json'), manifest(...extras));
    },
    ask: undefined,
    say: () => undefined,
  };
}

/** The stand-in as a process, as clasp is one. */
export function inProcesses(world: DeployWorld, seconds: number): DeployWorld {
  process.env.STAND_IN = googleFile(world.root);
  const bin = join(__dirname, 'claspStandInCli.cjs');
  return { ...world, clasp: (args, call) => runClasp(bin, seconds, args, call) };
}

import { COMMANDS } from '../../local/cli/commands';
import { flagsOf } from '../../local/cli/flagsOf';
import { builtScript } from '../../local/host/builtScript';
import { prepareKept } from '../support/keptWorkbook';
import { PLANTED_BUGS, planted } from './plantedBugs';
import { simulate } from './simulate';

const { seeds: most, bugs: word = '' } = flagsOf(COMMANDS.examine);
/** Each bug begins elsewhere, so that none is looked for among the same lives. */
const APART = 1000;

prepareKept();
const script = builtScript();
const bugs = [...PLANTED_BUGS.entries()].filter(([, { name }]) => name.includes(word));
let found = 0;
let tried = 0;
for (const [i, bug] of bugs) {
  const first = (i + 1) * APART;
  const failure = (seed: number, of: string) =>
    simulate({ seed, script: of, shrinkMs: 0 }).failure?.what;
  const bad = planted(script, bug);
  let said = 'not found';
  let seeds = 0;
  while (said === 'not found' && seeds < most) {
    const seed = first + seeds++;
    const what = failure(seed, bad);
    if (what !== undefined && failure(seed, script) === undefined) said = what.split('\n')[0] ?? '';
  }
  tried += 1;
  if (said !== 'not found') found += 1;
  console.log(`${said === 'not found' ? '\u2717' : '\u2713'} ${bug.name}: ${seeds} seeds, ${said}`);
}
console.log(`${found} of ${tried} found`);

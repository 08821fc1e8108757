import { parseArgs } from 'node:util';
import { builtScript } from '../../local/host/builtScript';
import { prepareKept } from '../support/keptWorkbook';
import { PLANTED_BUGS, planted } from './plantedBugs';
import { simulate } from './simulate';

const HELP = `npm run simulate:examine -- [--seeds N] [--bugs WORD]

Plants one bug after the other into the built script, and tells how many seeds found it. A seed that fails
without the bug too has found nothing.

  --seeds N    seeds that each bug may take (300)
  --bugs WORD  only bugs whose names hold it
`;

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '300' },
    bugs: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
/** Each bug begins elsewhere, so that none is looked for among the same lives. */
const APART = 1000;

prepareKept();
const script = builtScript();
const bugs = [...PLANTED_BUGS.entries()].filter(([, { name }]) => name.includes(values.bugs));
let found = 0;
let tried = 0;
for (const [i, bug] of bugs) {
  const first = (i + 1) * APART;
  const failure = (seed: number, of: string) =>
    simulate({ seed, script: of, shrinkMs: 0 }).failure?.what;
  const bad = planted(script, bug);
  let said = 'not found';
  let seeds = 0;
  while (said === 'not found' && seeds < Number(values.seeds)) {
    const seed = first + seeds++;
    const what = failure(seed, bad);
    if (what !== undefined && failure(seed, script) === undefined) said = what.split('\n')[0] ?? '';
  }
  tried += 1;
  if (said !== 'not found') found += 1;
  console.log(`${said === 'not found' ? '\u2717' : '\u2713'} ${bug.name}: ${seeds} seeds, ${said}`);
}
console.log(`${found} of ${tried} found`);

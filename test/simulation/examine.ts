import { builtScript } from '../../local/host/builtScript';
import { prepareKept } from '../support/keptWorkbook';
import { PLANTED_BUGS, planted } from './plantedBugs';
import { simulate } from './simulate';

/** Seeds that each bug may take. */
const SEEDS = Number(process.argv[2] ?? 300);
/** The first seed: each bug begins elsewhere, so that none is looked for among the same lives. */
const APART = 1000;

prepareKept();
let found = 0;
for (const [i, bug] of PLANTED_BUGS.entries()) {
  const script = planted(builtScript(), bug);
  const first = (i + 1) * APART;
  let seed = first;
  let what: string | undefined;
  for (; seed < first + SEEDS && what === undefined; seed++)
    what = simulate({ seed, script, shrinkMs: 0 }).failure?.what;
  if (what !== undefined) found += 1;
  const said = what?.split('\n')[0] ?? 'not found';
  console.log(`${what ? '✓' : '✗'} ${bug.name}: ${seed - first} seeds, ${said}`);
}
console.log(`${found} of ${PLANTED_BUGS.length} found`);

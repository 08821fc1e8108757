/** The stand-in as a command line of its own, in clasp's place: `STAND_IN` names its Google. */
require('tsx/cjs');
const { claspStandIn } = require('./claspStandIn.ts');

const { out, err, status, broken } = claspStandIn(
  process.env.STAND_IN,
  process.argv.slice(2),
  process.cwd(),
);
process.stdout.write(out, () => {
  process.stderr.write(err);
  process.exitCode = status;
  if (broken === 'hangs') setTimeout(() => undefined, 60_000);
  if (broken === 'kills all') process.kill(process.ppid, 'SIGKILL');
  if (broken === 'dies' || broken === 'kills all') process.kill(process.pid, 'SIGKILL');
});

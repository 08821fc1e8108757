import { simulate } from '../simulation/simulate';

/** Seeds of the long tests; others by `npm run simulate`. */
const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

test.each(SEEDS)(
  'seed %i: under faults nothing typed is lost or doubled, and after them all is as without',
  (seed) => {
    // A failure is made smaller by `npm run simulate -- --seed N`.
    expect(simulate({ seed, shrinkMs: 0 }).failure).toBeUndefined();
  },
  300_000,
);

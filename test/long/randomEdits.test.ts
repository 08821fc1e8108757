import { hostOfDemo } from '../support/keptDemo';
import { randomEdit, randomNumbers } from '../support/randomEdits';
import { staleFormulas } from '../support/staleFormulas';

const NOW = Date.parse('2024-06-17T21:05:00+08:00');
const EDITS = 200;
/** A full calculation takes seconds; EDITS_EVERY=1 finds the edit that left something stale. */
const EVERY = Number(process.env.EDITS_EVERY ?? 25);
/** EDITS_SEED=n does those of another seed. */
const SEED = Number(process.env.EDITS_SEED ?? 1);

test(`after ${EDITS} random edits of seed ${SEED} every formula is as in a full calculation`, () => {
  let now = NOW;
  const options = { now: () => now };
  const host = hostOfDemo('live', 'zh-CN', options);
  const random = randomNumbers(SEED);
  const done: string[] = [];
  try {
    for (let i = 1; i <= EDITS; i++) {
      done.push(`${i} ${randomEdit(host, random)}`);
      if (random(10) === 0) now += random(300) * 60_000;
      if (i % EVERY > 0 && i < EDITS) continue;
      const stale = staleFormulas(host, options);
      const told = { seed: SEED, after: done.slice(-EVERY), stale };
      expect(stale.length > 0 ? told : []).toEqual([]);
    }
    const refused = done.filter((edit) => edit.includes('refused')).length;
    expect(refused).toBeLessThan(EDITS / 4);
  } finally {
    host.close();
  }
}, 900_000);

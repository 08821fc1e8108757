import { playDemo } from '../../local/demo/playDemo';
import type { DemoLanguage } from '../../local/demo/sheetWords';
import type { Stage } from '../../local/demo/stages';
import { createHost } from '../../local/host/createHost';
import { staleFormulas } from '../support/staleFormulas';
import { watchedActions } from '../support/watchedActions';

const NOW = Date.parse('2024-05-12T10:00:00+08:00');
/**
 * Looks after every so many actions, counted from the first, and after the last: a full calculation takes
 * about a second, of the retro stage two or three. CALCULATED_EVERY=1 looks after each one.
 */
const EVERY: readonly { stage: Stage; language: DemoLanguage; every: number }[] = [
  { stage: 'prep', language: 'zh-CN', every: 1 },
  { stage: 'live', language: 'zh-CN', every: 1 },
  { stage: 'retro', language: 'zh-CN', every: 4 },
  { stage: 'prep', language: 'zh-TW', every: 30 },
  { stage: 'live', language: 'zh-TW', every: 30 },
  { stage: 'retro', language: 'zh-TW', every: 40 },
  { stage: 'prep', language: 'en', every: 10 },
  { stage: 'live', language: 'en', every: 30 },
  { stage: 'retro', language: 'en', every: 40 },
];

test.each(EVERY)(
  'while the $stage stage is played in $language, every formula is as in a full calculation',
  ({ stage, language, every }) => {
    const options = { now: () => NOW };
    const host = createHost(options);
    const each = Number(process.env.CALCULATED_EVERY ?? every);
    const found: string[] = [];
    const look = (action: string) =>
      found.push(...staleFormulas(host, options).map((stale) => `after ${action}: ${stale}`));
    try {
      playDemo(
        watchedActions(host, (action, count) => count % each === 0 && look(action)),
        stage,
        language,
      );
      look('all');
      expect(found).toEqual([]);
    } finally {
      host.close();
    }
  },
  1_800_000,
);

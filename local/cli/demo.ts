import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { figures618 } from '../demo/figures618';
import { playDemo } from '../demo/playDemo';
import { DEMO_LANGUAGES, type DemoLanguage } from '../demo/sheetWords';
import { CLOCKS, STAGES, type Stage } from '../demo/stages';
import { createHost } from '../host/createHost';
import { oneOf } from './oneOf';
import { printStage } from './printStage';
import { WORDS } from './words';

const { values: options } = parseArgs({
  options: {
    stage: { type: 'string', default: 'live' },
    json: { type: 'string' },
    lang: { type: 'string', default: 'zh-CN' },
  },
});

const stage: Stage = oneOf('stage', options.stage, STAGES);
const language: DemoLanguage = oneOf('lang', options.lang, DEMO_LANGUAGES);
const words = WORDS[language];
const host = createHost();
const started = performance.now();
const book = playDemo(host, stage, language);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const created = host.executions.filter((e) => e.fn === 'createCampaign');

console.log(`${words.heading} · ${words.stage[stage]}\n${words.clock}: ${CLOCKS[stage]}\n`);
const calls = created.map((e) => e.calls).join(' + ');
console.log(`✓ ${words.created}: ${calls} ${words.calls}, ${seconds} ${words.seconds}`);
printStage(book, stage, words);

const figures = figures618(book, stage);
const wrong = figures.filter(({ shown, expected }) => shown !== expected);
console.log(`\n${words.figures}: ${figures.length - wrong.length} / ${figures.length}`);
for (const { what, shown, expected } of wrong)
  console.log(`  ✗ ${what} ${shown}: ${words.wrong} ${expected}`);
if (options.json) {
  writeFileSync(options.json, JSON.stringify(host.snapshot(), null, 1));
  console.log(`\n${words.written} ${options.json}`);
}
console.log(`\n${words.next}`);
host.close();
process.exitCode = wrong.length > 0 ? 1 : 0;

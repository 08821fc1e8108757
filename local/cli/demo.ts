import { writeFileSync } from 'node:fs';
import { figures618 } from '../demo/figures618';
import { playDemo } from '../demo/playDemo';
import { CLOCKS } from '../demo/stages';
import { createHost } from '../host/createHost';
import { COMMANDS } from './commands';
import { flagsOf } from './flagsOf';
import { printStage } from './printStage';
import { WORDS } from './words';

const { stage, lang: language, json } = flagsOf(COMMANDS.demo);
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
if (json) {
  writeFileSync(json, JSON.stringify(host.snapshot(), null, 1));
  console.log(`\n${words.written} ${json}`);
}
console.log(`\n${words.next}`);
host.close();
process.exitCode = wrong.length > 0 ? 1 : 0;

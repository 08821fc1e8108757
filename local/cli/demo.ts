import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { playPrep618 } from '../demo/playPrep618';
import { PREP_CLOCK } from '../demo/prepEdits618';
import { readTable } from '../demo/readTable';
import { createHost } from '../host/createHost';
import { type DemoLanguage, WORDS } from './words';

const { values: options } = parseArgs({
  options: { json: { type: 'string' }, lang: { type: 'string', default: 'zh-CN' } },
});
if (!(options.lang in WORDS)) {
  console.error(`--lang ${options.lang}: ${Object.keys(WORDS).join(' | ')}`);
  process.exit(2);
}
const language = options.lang as DemoLanguage;
const words = WORDS[language];
const host = createHost();
const started = performance.now();
const { prep, overview } = playPrep618(host, language);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const created = host.executions.find((e) => e.fn === 'createCampaign');

const table = readTable(host, prep, 'id');
const { rows } = table;
const list = (title: string, found: typeof rows) => {
  console.log(`\n${title}: ${found.length || words.none}`);
  for (const { text } of found) {
    const { id, name, owner, reminder, progress, delayReason, newPlan } = text;
    console.log(`  ${id} ${name} · ${owner} · ${progress} · ${reminder}`);
    if (delayReason)
      console.log(`      ${words.reason}: ${delayReason}; ${words.plan}: ${newPlan}`);
  }
};

console.log(`${words.heading}\n${words.clock}: ${PREP_CLOCK}\n`);
console.log(
  `✓ ${words.created} 618: ${created?.calls} ${words.calls}, ${seconds} ${words.seconds}`,
);
for (const sheet of [overview, prep]) {
  const read = host.read(sheet);
  const filled = readTable(host, sheet, sheet === prep ? 'id' : 'code').rows.length;
  const formulas = read.formulas.flat().filter(Boolean).length;
  console.log(`  ${words.sheet} ${sheet}: ${filled} ${words.rows}, ${formulas} ${words.formulas}`);
}
console.log(`\n${words.prepared}: ${table.summary.rate} (${table.summary.done})`);
const open = rows.filter(({ text }) => text.reminder !== '');
const dueToday = (row: (typeof rows)[number]) => row.text.due === table.summary.today;
const late = (row: (typeof rows)[number]) => row.text.reminder?.startsWith('⛔') === true;
list(words.late, open.filter(late));
list(words.dueToday, open.filter(dueToday));
list(
  words.dueSoon,
  open.filter((row) => !late(row) && !dueToday(row)),
);
if (options.json) {
  writeFileSync(options.json, JSON.stringify(host.snapshot(), null, 1));
  console.log(`\n${words.written} ${options.json}`);
}
console.log(`\n${words.next}`);
host.close();

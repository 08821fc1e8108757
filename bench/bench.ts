import { flagsOf } from '../local/cli/flagsOf';
import { campaigns } from './campaigns';
import { core } from './core';
import { creation } from './creation';
import { alerting, editing } from './editing';
import { functions } from './functions';
import { growth } from './growth';
import { monitoring } from './monitoring';
import type { Row } from './row';
import { sidebar, sizes } from './sizes';
import { trialPage } from './trialPage';

/** What is measured, by the word that asks for it alone: `npm run bench -- campaigns`. */
const SECTIONS: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  // First, while nothing else runs: a page's times say something only then.
  page: trialPage,
  sizes,
  sidebar,
  creation,
  editing,
  alerting,
  monitoring,
  core,
  functions,
  campaigns,
  growth,
};

const COMMAND = {
  call: 'npm run bench',
  does: '服务调用\u3001大小、速度 · service calls, sizes, speed',
  flags: {},
  words: Object.keys(SECTIONS),
};

async function main(asked: readonly string[]): Promise<void> {
  const broken: string[] = [];
  for (const [name, measure] of Object.entries(SECTIONS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const rows = await measure();
    console.log(name);
    console.table(rows.map(([what, measured, budget]) => ({ what, measured, budget })));
    for (const [what, measured, budget, isKept = true] of rows)
      if (!isKept) broken.push(`${what}: ${measured}, budget ${budget}`);
  }
  if (broken.length > 0) throw new Error(`Budgets that are not kept:\n${broken.join('\n')}`);
}

main(flagsOf(COMMAND).words).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flagsOf } from '../local/cli/flagsOf';
import { STAGES } from '../local/demo/stages';
import { demoState } from '../local/server/demoState';
import { LANGUAGES, type Language, SCENARIOS } from '../src/core/request/campaignRequest';
import { demoSample, type Sample, scenarioSample } from './page/samples';
import { writePage } from './page/writePage';

const FOLDER = join(__dirname, '..', 'build', 'page');

flagsOf({
  call: 'npm run build:page',
  does: '把试用页面和示例文件做成一个文件夹\uFF0C任何网站都能放 · makes the trial page and sample files a folder for any web host',
  flags: {},
});

async function main(): Promise<void> {
  const demos: Record<string, string> = {};
  const samples: Partial<Record<Language, Sample[]>> = {};
  for (const language of LANGUAGES) {
    const list: Sample[] = [];
    for (const stage of STAGES) {
      const json = readFileSync(await demoState(language, stage), 'utf8');
      // Those that the page has a button for.
      if (stage !== 'prep') demos[`${stage}.${language}`] = json;
      list.push(await demoSample(stage, language, JSON.parse(json)));
    }
    for (const scenario of SCENARIOS) list.push(await scenarioSample(scenario, language));
    samples[language] = list;
  }
  const mb = writePage(FOLDER, { demos, samples }) / 1024 / 1024;
  console.log(`\u2713 ${FOLDER} \u00b7 ${mb.toFixed(1)} MB`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});

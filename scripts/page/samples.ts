import pageWords from '../../build/pageWords.json';
import { fillIn } from '../../local/app/fillIn';
import type { Stage } from '../../local/demo/stages';
import { createHost, type Host } from '../../local/host/createHost';
import type { HostOptions } from '../../local/host/hostOptions';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';
import { writeXlsx } from '../../local/xlsx/writeXlsx';
import type { Proposal } from '../../src/actions/wizard/proposeCampaign';
import type { Language, ScenarioKey } from '../../src/core/request/campaignRequest';
import { localeOf } from '../../src/locales/localeOf';

/** A file to download beside the page. */
export interface Sample {
  readonly group: 'demo' | 'scenarios';
  readonly file: string;
  /** What its line in the list says. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Days from now until a campaign that is made to be looked at, and how long its burst is. */
const AHEAD = 30;
const BURST = 2;

/** A stage of the demo. */
export async function demoSample(
  stage: Stage,
  language: Language,
  saved: SavedWorkbook,
): Promise<Sample> {
  const name = pageWords[language].samples.stages[stage];
  const bytes = await exported({ saved });
  return { group: 'demo', file: `demo-${stage}.${language}.xlsx`, name, bytes };
}

/** A scenario as the wizard proposes it, untouched. */
export async function scenarioSample(scenario: ScenarioKey, language: Language): Promise<Sample> {
  const name = localeOf(language).words.scenario[scenario];
  const title = fillIn(pageWords[language].samples.campaign, { scenario: name });
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const bytes = await exported({}, (host) => {
    const basics = { language, scenario, name: title, start: day(AHEAD), end: day(AHEAD + BURST) };
    const { request } = host.call('proposeCampaign', basics) as Proposal;
    const answer = host.call('createCampaign', request) as { ok: boolean };
    if (!answer.ok) throw new Error(`${scenario}.${language}: ${JSON.stringify(answer)}`);
  });
  return { group: 'scenarios', file: `${scenario}.${language}.xlsx`, name, bytes };
}

async function exported(
  options: HostOptions,
  fill: (host: Host) => void = () => undefined,
): Promise<Uint8Array> {
  const host = createHost(options);
  try {
    fill(host);
    return await writeXlsx(host.snapshot(), { modified: new Date() });
  } finally {
    host.close();
  }
}

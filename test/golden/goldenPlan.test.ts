import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { campaign618 } from '../../local/demo/campaign618';
import { LANGUAGES, type Language, type ScenarioKey } from '../../src/core/request/campaignRequest';
import { plannedTabs } from '../support/plannedTabs';

/** The other scenarios have the same tabs with other rows: test/templates/scenarios looks at them all. */
const SCENARIOS = ['big-promo'] as const satisfies readonly ScenarioKey[];
const cases = SCENARIOS.flatMap((scenario) =>
  LANGUAGES.map((language) => [scenario, language] as const),
);

/** An operation a line, and below it each row of its cells: a change in a plan is then a line in a review. */
function text(scenario: ScenarioKey, language: Language): string {
  const lines = Object.entries(plannedTabs(language, { scenario })).flatMap(([tab, plan]) => [
    `# ${tab}`,
    ...plan.operations.flatMap((operation) => {
      if (operation.do !== 'values') return JSON.stringify(operation);
      const { values, ...rest } = operation;
      return [JSON.stringify(rest), ...values.map((row) => `  ${JSON.stringify(row)}`)];
    }),
  ]);
  return `${lines.join('\n')}\n`;
}

const nameOf = (scenario: string, language: string) => `${scenario}.${language}.jsonl`;

test.each(cases)('the plan of %s in %s is the agreed one', (scenario, language) => {
  const file = join(__dirname, nameOf(scenario, language));
  if (process.env.UPDATE_GOLDENS) {
    mkdirSync(__dirname, { recursive: true });
    writeFileSync(file, text(scenario, language));
  }
  expect(existsSync(file)).toBe(true);
  expect(text(scenario, language)).toBe(readFileSync(file, 'utf8'));
});

test('there is no golden file that nothing makes', () => {
  const files = readdirSync(__dirname).filter((file) => file.endsWith('.jsonl'));
  expect(files.sort()).toEqual(cases.map(([s, l]) => nameOf(s, l)).sort());
});

test('a plan is the same every time and does not change its request', () => {
  const before = JSON.stringify(campaign618);
  expect(text('big-promo', 'zh-CN')).toBe(text('big-promo', 'zh-CN'));
  expect(JSON.stringify(campaign618)).toBe(before);
});

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { campaign618 } from '../../local/demo/campaign618';
import type { CampaignRequest, Language } from '../../src/core/campaignRequest';
import { localeOf } from '../../src/locales/localeOf';
import { planOverview, planPrep } from '../../src/tabs/planCampaign';
import { bigPromo } from '../../src/templates/bigPromo';

const languages: Language[] = ['zh-CN', 'zh-TW', 'en'];

function plan(language: Language) {
  const locale = localeOf(language);
  const request = { ...campaign618, language } as CampaignRequest;
  const overview = planOverview(locale, locale.overview.tab, 1);
  const name = `618·${locale.prep.tab}`;
  const prep = planPrep({
    request,
    template: bigPromo,
    locale,
    overview: overview.layout,
    name,
    sheet: 2,
  });
  return { overview, prep };
}

/** One operation a line: a change in a plan is then a line in a review. */
function text(language: Language): string {
  const { overview, prep } = plan(language);
  const lines = (name: string, operations: readonly unknown[]) => [
    `# ${name}`,
    ...operations.map((operation) => JSON.stringify(operation)),
  ];
  return [...lines('overview', overview.operations), ...lines('prep', prep.operations), ''].join(
    '\n',
  );
}

test.each(languages)('the plan of the 618 campaign in %s is the agreed one', (language) => {
  const file = join(__dirname, `big-promo.${language}.jsonl`);
  if (process.env.UPDATE_GOLDENS) {
    mkdirSync(__dirname, { recursive: true });
    writeFileSync(file, text(language));
  }
  expect(existsSync(file)).toBe(true);
  expect(text(language)).toBe(readFileSync(file, 'utf8'));
});

test.each(languages)('the plan in %s is the same every time', (language) => {
  expect(text(language)).toBe(text(language));
});

test('the plan does not change its request', () => {
  const before = JSON.stringify(campaign618);
  plan('zh-CN');
  expect(JSON.stringify(campaign618)).toBe(before);
});

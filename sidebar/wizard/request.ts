import type { Issue } from '../../src/core/issue';
import { convertQuantity } from '../../src/core/quantity/convertQuantity';
import { parseQuantity } from '../../src/core/quantity/parseQuantity';
import type { CampaignRequest } from '../../src/core/request/campaignRequest';
import { checkCampaignRequest } from '../../src/core/request/checkCampaignRequest';
import { issueSentence } from '../../src/locales/issueSentence';
import { language, words } from '../words';
import type { Basics, Details, Step } from './form';

/** An Issue with its sentence. */
export interface FieldIssue {
  readonly path: string;
  readonly message: string;
}

/** A share as people type it, as a fraction; undefined when blank, NaN when it is none. */
export function shareOf(typed: string): number | undefined {
  const quantity = parseQuantity(typed);
  if (quantity === 'blank') return undefined;
  if (quantity === undefined || quantity.kind !== 'exact') return Number.NaN;
  const converted = convertQuantity(quantity, '%');
  return 'value' in converted ? converted.value : Number.NaN;
}

/** The request that the form says. */
export function requestOf(
  { scenario, name }: Basics,
  details: Details,
  metricKey: (name: string) => string,
): CampaignRequest {
  const { code, scale, owner, phases, goals, channels, budget, contingency, team } = details;
  const { splits, products, tasks, market, materials, tabs = [], lessons = [] } = details;
  const texts = { audience: details.audience, theme: details.theme, rules: details.rules };
  const reserve = shareOf(contingency);
  return {
    language,
    scenario: details.scenario ?? scenario,
    ...(scale ? { scale } : {}),
    code: code.trim(),
    name: name.trim(),
    owner: owner.trim(),
    phases: phases.map(({ id: _, label, ...phase }) => ({ ...phase, ...filled({ label }) })),
    ...filled(texts),
    goals: goals.map(({ metric, target, baseline, growth, history, eachPlatform }, i) => ({
      metric: metricKey(metric),
      target,
      ...filled({ baseline, growth }),
      ...(history ? { history: [...history] } : {}),
      priority: i === 0 ? 1 : 2,
      ...(eachPlatform ? { eachPlatform } : {}),
    })),
    channels: channels.map(({ platform, share, budget: promotion = '' }) => {
      const part = shareOf(share);
      return {
        platform,
        ...(part === undefined ? {} : { share: part }),
        ...filled({ budget: promotion }),
      };
    }),
    budget: budget.map(({ category, amount, longTerm }) => ({
      category,
      amount,
      ...(longTerm ? { longTerm } : {}),
    })),
    ...(reserve === undefined ? {} : { contingency: reserve }),
    team: team
      .filter(({ person }) => person.trim() !== '')
      .map(({ role, person }) => ({ role, person })),
    ...(splits ? { splits } : {}),
    ...(products ? { products } : {}),
    ...(tasks ? { tasks } : {}),
    ...(market ? { market } : {}),
    ...(materials ? { materials } : {}),
    ...(tabs.length > 0 ? { tabs: [...tabs] } : {}),
    ...(lessons.length > 0
      ? {
          lessons: lessons.map(({ id, declined }) =>
            declined === undefined ? { id } : { id, declined },
          ),
        }
      : {}),
  };
}

/** What is wrong with the request as far as the page can tell; the script looks at the workbook too. */
export function issuesOf(request: CampaignRequest): FieldIssue[] {
  return [...missing(request), ...checkCampaignRequest(request)].map((issue) => ({
    path: issue.path,
    message: issueSentence(issue, words),
  }));
}

function missing(request: CampaignRequest): Issue[] {
  const fields = (['code', 'name', 'owner'] as const)
    .filter((key) => request[key] === '')
    .map((path): Issue => ({ code: 'missing', path }));
  const inRows = (['goals', 'channels', 'budget', 'phases'] as const).flatMap((list) =>
    request[list].flatMap((row, i) =>
      Object.entries(row)
        .filter(([, value]) => value === '')
        .map(([field]): Issue => ({ code: 'missing', path: `${list}[${i}].${field}` })),
    ),
  );
  return [...fields, ...inRows];
}

/** The step at whose fields an Issue is mended. */
export function stepOfIssue(path: string): Step {
  const [field = ''] = path.split(/[.[]/);
  if (field === 'name' || field === 'scenario' || field === 'copyFrom') return 'start';
  if (field === 'goals' || field === 'budget' || field === 'team' || field === 'lessons')
    return field;
  if (field === 'channels' || field === 'splits') return 'channels';
  return field === 'contingency' ? 'budget' : 'basics';
}

function filled<T extends Record<string, string>>(texts: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(texts).filter(([, text]) => text.trim() !== ''),
  ) as Partial<T>;
}

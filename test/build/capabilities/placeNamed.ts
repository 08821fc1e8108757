import { FEATURES } from '../../../src/actions/menu/features';
import { bracketOf } from '../../../src/core/signs/separators';
import { localeOf } from '../../../src/locales/localeOf';
import { PAGE_WORDS } from '../../../src/locales/pageWords';
import type { Tab, TabKind } from '../../../src/tabs/model/tab';
import { TABS } from '../../../src/tabs/tabs';

const locale = localeOf('zh-CN');

/** What stands at a path of keys, as a text. A key that is not there any more is an error. */
function word(from: unknown, ...path: readonly string[]): string {
  const found = path.reduce(
    (words, key) => (words as Readonly<Record<string, unknown>> | undefined)?.[key],
    from,
  );
  if (typeof found !== 'string') throw new Error(`No word at ${path.join('.')}`);
  // A unit or an explanation in brackets is no part of the name.
  return bracketOf(found).bare.replace(/^\{name\} · /, '');
}

const tabWord = (tab: string) => word(locale, tab, 'tab');
const inTab = (tab: string, ...others: readonly string[]) => [tabWord(tab), ...others].join(' › ');

/** A tab, a block of it, a column: all must be in its definition, not in the words alone. */
function cell(path: string): string {
  const [kind = '', key, column] = path.split('.');
  const tab: Tab | undefined = TABS[kind as TabKind];
  if (!tab) throw new Error(`No tab is called ${kind}`);
  if (key === undefined) return tabWord(kind);
  const block = tab.blocks.find((each) => each.key === key);
  if (!block) throw new Error(`No block ${path}`);
  const title = word(locale, kind, 'block', key, 'title');
  if (column === undefined) return inTab(kind, title);
  if (!block.columns.some((each) => each.key === column)) throw new Error(`No column ${path}`);
  const label = word(locale, kind, 'block', key, 'column', column);
  // Of a tab that has one block its name says as much.
  return tab.blocks.length === 1 ? inTab(kind, label) : inTab(kind, title, label);
}

/** A figure at the top of a tab. */
function summary(path: string): string {
  const [kind = '', key = ''] = path.split('.');
  const tab: Tab | undefined = TABS[kind as TabKind];
  if (!tab?.summary.some((item) => item.key === key)) throw new Error(`No figure ${path}`);
  return inTab(kind, word(locale, kind, 'summary', key));
}

function menu(action: string): string {
  const feature = FEATURES.flat().find((each) => each.action === action);
  if (!feature) throw new Error(`No entry of the menu calls ${action}`);
  return `菜单 › ${feature.label(locale)}`;
}

const { checks, document, market, metrics, plan, preflight, scenarioTexts, settings, words } =
  locale;
const wizardOf = (...names: readonly string[]) => [menu('showWizard'), ...names].join(' › ');

/** What each prefix names, in the words that people see. */
const KINDS: Readonly<Record<string, (key: string) => string>> = {
  menu,
  scenario: (key) => wizardOf(word(words.scenario, key)),
  wizard: (key) => wizardOf(word(PAGE_WORDS['zh-CN'].wizardPage.steps, key)),
  brief: (key) => inTab('plan', plan.block.brief.title, word(plan.brief, key)),
  background: (key) => inTab('plan', plan.block.background.title, word(plan.background, key)),
  risk: (key) => inTab('plan', plan.block.risks.title, word(scenarioTexts.risks, key, 'kind')),
  segment: (key) =>
    inTab('market', market.block.segments.title, word(market.segments, key, 'name')),
  task: (key) => inTab('prep', word(locale.tasks, key, 'name')),
  content: (key) => inTab('calendar', word(scenarioTexts.content, key, 'theme')),
  metric: (key) => `指标 › ${word(metrics, key, 'name')}`,
  setting: (key) => inTab('settings', word(settings.value, key, 'name')),
  check: (key) => {
    if (key !== 'smart') word(preflight.rules, key);
    return menu('showPreflight');
  },
  due: (key) => `${checks.menu.ticks} › ${word(locale.ticks.card.section, key)}`,
  doc: (key) => `文档 › ${word(document, key)}`,
  part: (key) => `文档 › ${word(document, 'retro')} › ${word(document.part, key)}`,
  fn: (name) => `函数 › \`${name}\``,
  word: (path) => word(words, ...path.split('.')),
  words: (group) => Object.values(words[group as 'scale']).join(' / '),
};

/** Where people find something: `tab.block.column`, `@tab.figure`, or `kind:key`. */
export function placeNamed(place: string): string {
  if (place.startsWith('@')) return summary(place.slice(1));
  const [kind = '', key] = place.split(':');
  if (key === undefined) return cell(place);
  const name = KINDS[kind];
  if (!name) throw new Error(`No kind of place is called ${kind}`);
  return name(key);
}

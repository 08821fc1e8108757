import type { BriefGroup, BriefSection } from '../../core/brief/briefCard';
import { rankGaps } from '../../core/brief/rankGaps';
import { fillIn } from '../../locales/fillIn';
import { isWord } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/zh-CN/locale';
import { gapRows } from '../../rows/gapRow';
import type { BriefFacts } from './briefFacts';
import { ownerText, platformText, unreadLine } from './briefLines';
import type { BriefMetric } from './briefMetrics';
import { figureText } from './figureText';

/** Gaps that a stand-up talks about. */
const GAPS = 3;
/** What 今天差在哪 parts the gap of the day into. */
const EXPLAINED = ['gmv', 'orders', 'uv', 'conversionRate', 'aov'];

type Valued = BriefMetric & { readonly live: number };

/** Where the figures are farthest from what they should be, why, and what is done about it. */
export function gapSection(facts: BriefFacts): BriefSection {
  const { locale, monitor, metrics = [], stage } = facts;
  const { brief } = locale;
  const heading = brief.part.gaps;
  if (!monitor) return { heading, groups: [{ lines: [unreadLine('monitor', locale)] }] };
  const words = gapWords(facts);
  const valued = metrics.filter((m): m is Valued => m.live !== undefined && m.state !== 'check');
  const { largest, otherAlarms } = rankGaps(valued, GAPS);
  const all = words.get('') ?? '';
  const over = stage === 'over' && largest.length > 0 ? [brief.gaps.over] : [];
  const intro = [...over, ...(all === '' ? [] : [fillIn(brief.gaps.today, { words: all })])];
  const others = otherAlarms.map((metric) => placed(brief.gaps.other, metric, locale));
  return {
    heading,
    groups: [
      ...(intro.length === 0 ? [] : [{ lines: intro }]),
      ...largest.map((metric, i) => gapGroup(metric, i + 1, words, locale)),
      ...(largest.length === 0 ? [{ lines: [brief.gaps.none] }] : []),
      ...(others.length === 0
        ? []
        : [{ lines: [fillIn(brief.gaps.others, { list: others.join(brief.comma) })] }]),
    ],
  };
}

function placed(sentence: string, { board, live, state }: Valued, locale: Locale, n = 0): string {
  return fillIn(sentence, {
    n,
    metric: board.metric,
    platform: platformText(board.platform, locale),
    live: figureText(live, board.unit, locale),
    state: state === undefined ? '' : locale.words.metricState[state],
  });
}

function gapGroup(
  metric: Valued,
  n: number,
  words: ReadonlyMap<string, string>,
  locale: Locale,
): BriefGroup {
  const { gaps, dot } = locale.brief;
  const { board, state, target } = metric;
  const { action, line, owner } = board;
  const values = {
    live: figureText(metric.live, board.unit, locale),
    target: target === undefined ? '' : sign(metric) + figureText(target, board.unit, locale),
    threshold: String(board.threshold),
  };
  const figures = [
    fillIn(target === undefined ? gaps.noTarget : gaps.live, values),
    ...(values.threshold === '' ? [] : [fillIn(gaps.threshold, values)]),
    ...(line === '' ? [] : [fillIn(gaps.line, { line })]),
  ];
  const who = ownerText(owner, locale);
  return {
    heading: placed(state === undefined ? gaps.plain : gaps.title, metric, locale, n),
    lines: [
      figures.join(dot),
      causeText(metric, words, locale),
      fillIn(action === '' ? gaps.noAction : gaps.action, { action, owner: who }),
    ],
  };
}

const sign = ({ direction }: BriefMetric): string =>
  direction === 'lower' || direction === 'plan' ? '≤' : '';

/** What a person wrote; else, of a part of GMV, what 今天差在哪 says of its platform. */
function causeText(
  { board }: BriefMetric,
  words: ReadonlyMap<string, string>,
  locale: Locale,
): string {
  const { gaps } = locale.brief;
  const { cause, owner } = board;
  if (cause !== '') return fillIn(gaps.cause, { cause });
  const platform = isWord('allPlatforms', board.platform) ? '' : board.platform;
  const said = EXPLAINED.includes(board.key ?? '') ? words.get(platform) : undefined;
  if (said) return fillIn(gaps.causeFromGap, { words: said });
  return fillIn(gaps.noCause, { owner: ownerText(owner, locale) });
}

/** What 今天差在哪 says, by platform; empty for all. */
function gapWords({ monitor }: BriefFacts): ReadonlyMap<string, string> {
  const said = (monitor ? gapRows(monitor) : []).filter(({ words }) => words !== '');
  return new Map(said.map(({ platform, words }) => [platform, words]));
}

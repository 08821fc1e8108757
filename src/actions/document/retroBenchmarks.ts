import type { DocumentPart } from '../../core/document/document';
import { isWord } from '../../locales/keyOfWord';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { unitOf } from '../../tabs/kinds/decodeRows';
import { known } from '../../tabs/kinds/unread';
import { benchmarkKey } from '../../tabs/market/benchmarkRow';
import { cellText } from '../desk/cellText';

const COMPARED = ['ours', 'industry', 'competitor'] as const;

/** What each goal came to beside the benchmarks of 市场与资源; nothing without figures of both. */
export function benchmarkParts(
  retro: OurTab<'retro'>,
  market: OurTab<'market'> | undefined,
): DocumentPart[] {
  if (!market) return [];
  const { locale } = market;
  const reached = new Map(
    openTable(retro, 'attainment').rows.flatMap(({ is }) => {
      const isWhole = is.platform === '' || isWord('allPlatforms', is.platform);
      return isWhole ? [[benchmarkKey(is.metric), known(is.actual)] as const] : [];
    }),
  );
  const measured = market.tab.blocks
    .flatMap(({ columns }) => columns)
    .find(({ metricIn }) => metricIn);
  const rows = openTable(market, 'benchmarks').rows.flatMap(({ is, cells }) => {
    const actual = reached.get(benchmarkKey(is.metric));
    const others = COMPARED.map((key) => known(is[key]));
    if (!measured || actual === undefined || others.every((value) => value === undefined))
      return [];
    const unit = unitOf(measured, locale.words.unit)(cells);
    const say = (value: number | undefined) => cellText(value, 'count', locale, unit);
    const [, industry] = others;
    const gap = industry ? cellText(actual / industry - 1, 'percentFine', locale) : '';
    return [[is.metric, say(actual), ...others.map(say), gap]];
  });
  if (rows.length === 0) return [];
  const { title, column } = locale.market.block.benchmarks;
  const { actual } = retro.locale.retro.block.attainment.column;
  const head = [column.metric, actual, ...COMPARED.map((key) => column[key]), column.gap];
  const kept = head.flatMap((_, i) => (rows.some((row) => row[i] !== '') ? [i] : []));
  const shown = (cells: readonly string[]) => kept.map((i) => cells[i] as string);
  return [
    { kind: 'heading', text: title, level: 3 },
    {
      kind: 'table',
      head: shown(head),
      rows: rows.map(shown),
      numeric: kept.slice(1).map((_, i) => i + 1),
    },
  ];
}

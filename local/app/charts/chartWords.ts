import type { ChartData } from '../../charts/chartData';

/** What a chart says, in words, for who does not see it: its title and its figures. */
export function chartWords({ look, labels, series }: ChartData): string {
  return [look.title, ...series.map((one) => wordsOf(one, labels, look.kind === 'line'))].join(
    '. ',
  );
}

/** Of a line where it is now; of bars and slices each. */
function wordsOf(
  { name, points }: ChartData['series'][number],
  labels: readonly string[],
  isLine: boolean,
): string {
  const said = points.flatMap(({ value, shown }, i) =>
    value === null ? [] : [`${labels[i]} ${shown}`],
  );
  return `${name}: ${(isLine ? said.slice(-1) : said).join(', ') || '–'}`;
}

import type { ChartData } from '../../charts/chartData';
import { fillIn } from '../fillIn';
import type { PageText } from '../pageLanguage';

/** What a chart says, in words, for who does not see it: its title and its figures. */
export function chartWords(
  { look, labels, series }: ChartData,
  { chart: text }: Pick<PageText, 'chart'>,
): string {
  const said = series.map(({ name, points }) => {
    const all = points.flatMap(({ value, shown }, i) =>
      value === null ? [] : [`${labels[i]} ${shown}`],
    );
    // Of a line where it is now; of bars and slices each.
    const values = (look.kind === 'line' ? all.slice(-1) : all).join(text.list);
    return fillIn(text.series, { name, values: values || text.none });
  });
  return [look.title, ...said].join(text.parts);
}

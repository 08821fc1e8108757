import type { DocumentChart } from '../../core/document/document';
import { monthDay } from '../../core/monthDay';
import { percentText } from '../../core/planRules';
import { round } from '../../core/round';
import { isWord } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/locale';
import { blockRows, numberOf, textOf } from '../../sheets/blockRows';
import type { OurTab } from '../../sheets/ourTab';

/** GMV of the days, cumulated, against what was due; nothing without days. */
export function gmvChart(
  monitor: OurTab | undefined,
  { charts, monitor: texts }: Locale,
  serial: (cell: unknown) => number | undefined,
): DocumentChart[] {
  const days = (monitor ? blockRows(monitor, 'daily') : []).flatMap(({ cells }) => {
    const day = serial(cells.date);
    return day === undefined ? [] : [{ day, cells }];
  });
  const values = (key: string) => days.map(({ cells }) => numberOf(cells[key]) ?? null);
  if (values('cumActual').every((value) => value === null)) return [];
  const { column } = texts.block.daily;
  return [
    {
      kind: 'chart',
      chart: 'line',
      title: `${charts.title.gmv}(${charts.unit.gmv})`,
      labels: days.map(({ day }) => monthDay(day)),
      series: [
        { name: column.cumTarget, values: values('cumTarget'), dashed: true },
        { name: column.cumActual, values: values('cumActual') },
      ],
    },
  ];
}

/** How far each goal of all platforms was reached. */
export function attainmentChart(retro: OurTab): DocumentChart[] {
  const { charts } = retro.locale;
  const goals = blockRows(retro, 'attainment').flatMap(({ cells }) => {
    const rate = numberOf(cells.rate);
    const platform = textOf(cells.platform);
    const isWhole = platform === '' || isWord('allPlatforms', platform);
    return rate === undefined || !isWhole ? [] : [{ name: textOf(cells.metric), value: rate }];
  });
  return bars(charts.title.attainment, goals, percentText);
}

/** ROI of each paid channel. */
export function roiChart(retro: OurTab): DocumentChart[] {
  const { charts } = retro.locale;
  const channels = blockRows(retro, 'channels').flatMap(({ cells }) => {
    const roi = numberOf(cells.roi);
    return roi === undefined ? [] : [{ name: textOf(cells.channel), value: roi }];
  });
  return bars(charts.title.roi, channels, (roi) => `1:${round(roi, 1)}`);
}

function bars(
  title: string,
  found: readonly { readonly name: string; readonly value: number }[],
  say: (value: number) => string,
): DocumentChart[] {
  if (found.length === 0) return [];
  return [
    {
      kind: 'chart',
      chart: 'bar',
      title,
      labels: found.map(({ name }) => name),
      series: [{ name: title, values: found.map(({ value }) => value) }],
      said: found.map(({ value }) => say(value)),
    },
  ];
}

import { monthDay } from '../../core/dates/monthDay';
import type { DocumentChart } from '../../core/document/document';
import { percentText } from '../../core/request/planRules';
import { round } from '../../core/round';
import { fillIn } from '../../locales/fillIn';
import { isWord } from '../../locales/keyOfWord';
import type { Locale } from '../../locales/zh-CN/locale';
import { dayRows } from '../../rows/dayRow';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { known } from '../../tabs/kinds/unread';

/** GMV of the days, cumulated, against what was due; nothing without days. */
export function gmvChart(
  monitor: OurTab<'monitor'> | undefined,
  { charts, monitor: texts }: Locale,
): DocumentChart[] {
  const days = monitor ? dayRows(monitor) : [];
  const values = (key: 'cumTarget' | 'cumActual') => days.map((day) => day[key] ?? null);
  if (values('cumActual').every((value) => value === null)) return [];
  const { column } = texts.block.daily;
  return [
    {
      kind: 'chart',
      chart: 'line',
      title: fillIn(charts.withUnit, { title: charts.title.gmv, unit: charts.unit.gmv }),
      labels: days.map(({ day }) => monthDay(day)),
      series: [
        { name: column.cumTarget, values: values('cumTarget'), dashed: true },
        { name: column.cumActual, values: values('cumActual') },
      ],
    },
  ];
}

/** How far each goal of all platforms was reached. */
export function attainmentChart(retro: OurTab<'retro'>): DocumentChart[] {
  const { charts } = retro.locale;
  const goals = openTable(retro, 'attainment').rows.flatMap(({ is }) => {
    const value = known(is.rate);
    const isWhole = is.platform === '' || isWord('allPlatforms', is.platform);
    return value === undefined || !isWhole ? [] : [{ name: is.metric, value }];
  });
  return bars(charts.title.attainment, goals, percentText);
}

/** ROI of each paid channel. */
export function roiChart(retro: OurTab<'retro'>): DocumentChart[] {
  const { charts } = retro.locale;
  const channels = openTable(retro, 'channels').rows.flatMap(({ is }) => {
    const value = known(is.roi);
    return value === undefined ? [] : [{ name: is.channel, value }];
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

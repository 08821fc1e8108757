import { fillIn } from '../../locales/fillIn';
import type { Locale } from '../../locales/zh-CN/locale';
import { gapRows } from '../../rows/gapRow';
import type { BriefFacts } from './briefFacts';
import { moneyText, percentText } from './briefLines';
import type { BriefMetric } from './briefMetrics';
import { figureText } from './figureText';

/** Of each platform: today's GMV against what is due, and how far what is counted up has come. */
export function salesLines({ monitor, metrics = [], locale }: BriefFacts): string[] {
  if (!monitor) return [];
  const { platforms: text, dot } = locale.brief;
  return gapRows(monitor).flatMap(({ platform, actual, expected }) => {
    if (platform === '') return [];
    const said = [
      ...(actual !== undefined && expected !== undefined
        ? [
            fillIn(text.today, {
              actual: moneyText(actual, locale),
              expected: moneyText(expected, locale),
            }),
          ]
        : []),
      ...metrics
        .filter(({ board }) => board.platform === platform)
        .flatMap((metric) => countText(metric, locale)),
    ];
    return said.length === 0 ? [] : [fillIn(text.line, { platform, counts: said.join(dot) })];
  });
}

/** 直播预约 80%(8000人 / 1万人), of figures that add up over the campaign to a target of their own. */
function countText({ board, live, target }: BriefMetric, locale: Locale): string[] {
  const { known, metric, unit } = board;
  if (known?.kind !== 'cumulative' || known.paced || live === undefined || !target) return [];
  const figure = (value: number) => figureText(value, unit, locale);
  const rate = percentText(live / target);
  const values = { metric, rate, live: figure(live), target: figure(target) };
  return [fillIn(locale.brief.platforms.metric, values)];
}

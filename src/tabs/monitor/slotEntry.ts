import { METRICS } from '../../core/metrics';
import type { MORE_SLOT_METRICS, SLOT_METRICS } from '../../core/slots/slotMetrics';
import { engine, figure, formula, text } from '../model/columns';
import { keyOnPlatform, monthDay, saidCount } from '../model/formulas';
import type { NumberFormat } from '../model/numberFormats';
import type { Block, Column } from '../model/tab';

/** Figures of a metric, in its unit. */
const measured = <const K extends (typeof SLOT_METRICS)[number], const F extends NumberFormat>(
  key: K,
  format: F,
  more: Pick<Column, 'align'> = {},
) => figure(key, 'number', format, { reads: 'measured', unit: METRICS[key].unit, ...more });

/** The same, folded away: a platform that does not report it is answered without. */
const more = <const K extends (typeof MORE_SLOT_METRICS)[number]>(key: K) =>
  figure(key, 104, 'count', {
    reads: 'measured',
    unit: METRICS[key].unit,
    grouped: true,
    optional: true,
  });

/** 21:00 · ✓ 3 已报 · △ 1 待报: how many platforms of a block have reported. */
const reportedBy = (block: string, slot: string) => {
  const said = (sign: string, word: string) =>
    saidCount(
      `SUMPRODUCT((LEFT([${block}.status:],1)="${sign}")*1)`,
      ` · ${sign}`,
      `["monitor.slot.${word}"]`,
    );
  return `${slot}&${said('✓', 'reported')}&${said('△', 'awaited')}`;
};

/** A row a platform, a column a metric: what its owner types is logged for the slot of the day. */
export const slotEntry = <const K extends string>(key: K, day: string, slot: string) =>
  ({
    key,
    spareRows: 1,
    check: reportedBy(key, slot),
    columns: [
      text('platform', 'label', { label: true }),
      measured('uv', 'count'),
      measured('orders', 'count'),
      measured('gmv', 'money'),
      measured('spend', 'money'),
      measured('impressions', 'count'),
      measured('interactions', 'count', { align: 'center' }),
      formula('status', 'words', 'general', awaited(day, slot)),
      text('remark', 'wide', { optional: true }),
      text('owner', 'words', { label: true, optional: true }),
      engine('reported', 'words', 'text', { align: 'center' }),
      engine('memory', 100, 'text', { hidden: true }),
      more('clicks'),
      more('addToCart'),
      more('buyers'),
      more('newUsers'),
      more('paidUv'),
      more('freeUv'),
      more('directUv'),
      more('liveViews'),
      more('liveOrders'),
    ],
  }) as const satisfies Block;

/** A place is open from the first day of the burst on. */
const isClosed = (day: string) =>
  `AND([platform]=["words.platform.offline"],${day}<IFERROR([plan!@burst],0))`;
/** Whether the platform has reported, here or by figures that were imported, on days of the campaign. */
const awaited = (day: string, slot: string) =>
  `IF(OR([platform]="",${slot}="",COUNTIFS([daily.date:],${day})=0,${isClosed(day)}),"",` +
  `IF(OR([reported]=${monthDay(day)}&" "&${slot},` +
  // Not COUNTIFS: it would read 21:00 as a time of day.
  `SUMPRODUCT(([log!ofPlatform:]=${keyOnPlatform('[platform]')})*([log!date:]=${day})*([log!slot:]=${slot}))>0),` +
  '"✓ "&["monitor.slot.reported"],"△ "&["monitor.slot.awaited"]))';

import { LONGEST } from '../../core/importTable/cell';
import type { Dictionaries, Heading, Meaning } from '../../core/importTable/heading';
import { METRICS, type MetricKey } from '../../core/metrics';
import { foldText } from '../../core/quantity/foldText';
import { foreignUnit } from '../../core/quantity/foreignMoney';
import { SCALES, UNITS } from '../../core/quantity/units';
import { foldSigns } from '../../core/signs/foldSigns';
import { bracketOf } from '../../core/signs/separators';
import {
  exportedMetric,
  exportedRole,
  isDoubtfulName,
  isSoFar,
  isWholeName,
} from '../exportHeader';
import { keyOfMetric } from '../keyOfWord';
import { foldHeading, headingsOf } from './headingsOf';
import { ORDERS } from './orders';
import { SOURCES } from './sources';

const tables = new Map<string, ReadonlyMap<string, Meaning>>();

/** The headings of a source by folded name, read when they are first asked for. */
export function tableOf(source: string): ReadonlyMap<string, Meaning> {
  const table = tables.get(source) ?? headingsOf(SOURCES[source]?.rows ?? '');
  tables.set(source, table);
  return table;
}

/**
 * What in brackets changes nothing, or is kept with the figure. Other words make it another one, as of a device,
 * of old customers, of orders that were placed and not paid: then people say whether it is the metric.
 */
const PLAIN =
  /时间$|被投|绑定|^(?:今日|当日|当天|实时|自然日|全店|店铺|全部|全站|整体|全天|付款|支付|成交|买家|订单|人民币|按.*)$/;

/** What a figure is by, and no unit: words in Chinese, and how orders are added up. */
const BASIS = /[\u3400-\u9fff]|^(?:paid|ordered) on$/;

const COMPARED = /同比|环比|上期|同期|对比|较前|较上|较昨|previous|compar|change/i;

/** What a heading says in an export of a source, or, without one, in a table of one's own. */
function readHeading(header: string, source?: string): Heading {
  if (header.length > LONGEST) return { header };
  const known = (name: string): Meaning | undefined =>
    source === undefined ? undefined : tableOf(source).get(foldHeading(name));
  const { bare, inside } = unitApart(header);
  const exact = known(header);
  if (exact) return { header, ...(exact.metric ? measure(inside) : {}), ...exact };
  if (COMPARED.test(foldHeading(header))) return { header, role: 'none' };
  const role = exportedRole(header) ?? exportedRole(bare);
  const named = exportedMetric(header);
  // Names of ours may end in brackets: 客单价(买家).
  const metric = (inside === undefined ? undefined : known(bare)) ?? (named && { metric: named });
  const meaning: Meaning | undefined = metric ?? (role ? { role } : undefined);
  if (!meaning) {
    const below = inside === undefined ? undefined : exportedMetric(bare);
    return below
      ? { header, metric: below, ...asOther(header, below), ...measure(inside) }
      : { header };
  }
  const { metric: found } = meaning;
  return {
    header,
    ...meaning,
    ...(found ? { ...asOther(header, found), ...measure(inside) } : {}),
  };
}

/** Whether a figure is a metric only when a person says so. */
function asOther(header: string, metric: MetricKey): Pick<Heading, 'as'> {
  const { bare, inside } = bracketOf(header);
  const basis = inside !== undefined && isUnit(inside) ? bracketOf(bare).inside : inside;
  const isOther =
    basis !== undefined &&
    /[\u3400-\u9fff]/.test(basis) &&
    METRICS[metric].kind !== 'stock' &&
    !isWholeName(header) &&
    !PLAIN.test(foldHeading(basis)) &&
    !isUnit(basis.replace(/^单位\s*:?\s*/, '')) &&
    !foreignUnit(foldText(basis));
  if (isOther || isDoubtfulName(bare)) return { as: 'ask' };
  return isSoFar(bare) ? { as: 'elseAsk' } : {};
}

function measure(typed: string | undefined): Partial<Heading> {
  if (typed === undefined) return {};
  const inside = typed.replace(/^单位\s*:?\s*/, '');
  if (inside === '人民币') return { unit: '元' };
  const { currency, scale = 1 } = foreignUnit(foldText(inside)) ?? {};
  if (currency) return { currency, ...(scale === 1 ? {} : { scale }) };
  if (isUnit(inside)) return { unit: foldText(inside) };
  // UV behind 访客数 says the same again.
  return BASIS.test(inside) ? { basis: inside } : {};
}

/** A unit behind a sign or a blank, and one that says itself where it begins. */
const BEHIND = /^(.+?)\s*[/_:\s-]\s*(\S+)$/;
const ATTACHED = /^(.*[^万千百亿])([万千百亿]*元|[%‰])$/;
/** 支付金额(元), 支付金额/元, GMV 万元, 点击率%. */
function unitApart(header: string): { readonly bare: string; readonly inside?: string } {
  const found = bracketOf(header);
  if (found.inside !== undefined) return found;
  const folded = foldSigns(header).trim();
  const [, bare, unit] = BEHIND.exec(folded) ?? ATTACHED.exec(folded) ?? [];
  return bare && unit && isUnit(unit) ? { bare, inside: unit } : found;
}

/** Whether a word measures: 元, 万元, 次, %, 秒. */
function isUnit(word: string): boolean {
  const folded = foldText(word).trim();
  const scale = [...folded].findIndex((sign) => SCALES[sign] === undefined);
  if (folded === '') return false;
  return UNITS.has(folded) || scale < 0 || (scale > 0 && UNITS.has(folded.slice(scale)));
}

function sourcesOf(header: string): readonly string[] {
  if (header.length > LONGEST) return [];
  // GMV and ROI are words of everybody.
  const { bare: plain, inside } = unitApart(header);
  const isPlain = inside === undefined || isUnit(inside);
  if (isPlain && bracketOf(plain).inside === undefined && keyOfMetric(plain)) return [];
  const [name, bare] = [header, plain].map(foldHeading) as [string, string];
  return Object.keys(SOURCES).filter((key) => {
    const found = tableOf(key).get(name) ?? tableOf(key).get(bare);
    // What is a metric to everybody and left out by one source tells of none.
    const isShared = found?.role === 'none' && exportedMetric(header) !== undefined;
    return found !== undefined && found.role !== 'date' && !isShared;
  });
}

/** What headings of exports mean. */
export const DICTIONARIES: Dictionaries = {
  sources: SOURCES,
  orders: ORDERS,
  readHeading,
  sourcesOf,
  isHeading: (text) =>
    exportedRole(text) !== undefined ||
    exportedMetric(text) !== undefined ||
    sourcesOf(text).length > 0,
  folded: foldHeading,
  partsOf: (metric, source = '') =>
    [...tableOf(source).values()].filter((m) => m.metric === metric && m.as === 'part').length,
};

import { isDay, percentText, planGoal, saidFigure, sumWhere } from '../model/formulas';

/** Days before a resource is needed from which one that nobody has confirmed is grave. */
const LEAD = 3;

const IS_GROWTH = '[metric]=["market.growth"]';
const LAST_YEAR = 'SUMIFS([plan!goals.lastYear:],[plan!goals.metric:],["metrics.gmv.name"])';
/** What the plan aims at: the goal of the metric, or by how much GMV is to grow on last year. */
export const TARGET =
  `IF([metric]="","",IF([metric]=["market.growth"],IFERROR([plan!@gmv]/${LAST_YEAR}-1,""),` +
  `${planGoal('target')}))`;
export const worse = (word: string) => `COUNTIFS([benchmarks.verdict:],["market.${word}"]&"*")`;
/** By how much the goal lies above what is usual in the field; rates of growth by their difference. */
export const GAP =
  `IF(AND(ISNUMBER([goal]),ISNUMBER([industry])),IF(${IS_GROWTH},[goal]-[industry],` +
  'IF([industry]=0,"",[goal]/[industry]-1)),"")';
/** In words, since each row has a unit of its own, also one that people added. */
export const SAID = `IF(NOT(ISNUMBER([goal])),"",IF(${IS_GROWTH},${percentText('[goal]')},${saidFigure('[goal]', planGoal('unit'))}))`;
const IS_LOWER = '[direction]=["monitor.marks.lower"]';
export const VERDICT =
  `IF(NOT(ISNUMBER([gap])),"",IF([direction]="",["market.askDirection"],IF(IF(${IS_LOWER},[gap]<=0,[gap]>=0),["market.reaches"],` +
  `IF(${IS_LOWER},["market.above"],["market.below"])&${percentText('ABS([gap])')})))`;

/** Share of our GMV goal on the channel that a competitor is compared on; none is 0 %. */
export const OUR_SHARE = `IF([channel]="","",${sumWhere(
  '[plan!split.share:]',
  ['[plan!split.dimension:]', '["words.dimension.channel"]'],
  ['[plan!split.item:]', '[channel]'],
)})`;

/** A platform that is to do something, of which nothing is ordered: there is nothing to confirm. */
const NOTHING_ASKED = 'AND([role]<>"",[quantity]="",[needed]="",[confirmed]="")';
export const LACKS = 'IF(AND(ISNUMBER([quantity]),ISNUMBER([have])),MAX(0,[quantity]-[have]),"")';
export const RESOURCE_STATE =
  `IF(OR([item]="",${NOTHING_ASKED}),"",IF(${isDay('[confirmed]')},IF(AND(ISNUMBER([lacks]),[lacks]>0),["market.short"]&[lacks],["market.confirmed"]),` +
  `IF(AND(${isDay('[needed]')},[needed]-[@today]<=${LEAD}),["market.late"],["market.open"])))`;

/** Resources that nobody has confirmed. */
export const UNCONFIRMED =
  'SUMPRODUCT(([resources.item:]<>"")*(1-ISNUMBER([resources.confirmed:])*([resources.confirmed:]>36526))*' +
  '(1-([resources.role:]<>"")*([resources.quantity:]="")*([resources.needed:]="")*([resources.confirmed:]="")))';

import { choice, engine, figure, formula, text } from '../model/columns';
import { item, NO_FIGURE, quotient, todayItem } from '../model/formulas';
import { PALETTE } from '../model/palette';
import type { Tab } from '../model/tab';
import { CREATORS, channelCost, channelGmv, creatorDifferences } from './creatorChannel';

/** Partners of rows; a row that says no quantity stands for one. */
const creators = (rows: string, quantities: string) =>
  `(SUMPRODUCT(${rows}*([quantity:]=""))+${quantities})`;
const TOTAL = (key: string) => `IF(COUNT([${key}:])=0,"",SUM([${key}:]))`;

/** 30 · 0.4 → 4 / 4: partners, cost, GMV and target of a tier. */
const tier = (key: string) => {
  const word = `["words.partnerTier.${key}"]`;
  const sum = (figure: string) => `ROUND(SUMIFS([${figure}:],[tier:],${word}),2)`;
  return (
    `IF(COUNTIFS([tier:],${word})=0,${NO_FIGURE},${creators(`([tier:]=${word})`, `SUMIFS([quantity:],[tier:],${word})`)}&" · "&${sum('cost')}&" → "` +
    `&IF(COUNTIFS([tier:],${word},[gmv:],">=0")=0,"–",${sum('gmv')})&" / "&${sum('target')})`
  );
};

const DIFFERS = creatorDifferences((key) => `[@${key}]`);
const AGREES =
  `IF(COUNT([gmv:])=0,${NO_FIGURE},IF(AND([@logged]="",[@loggedCost]=""),["partners.agrees.alone"],` +
  `IF(${DIFFERS}="",["partners.agrees.yes"],"⚠"&${DIFFERS})))`;

const SUPPLIER = '["words.partnerTier.supplier"]';
/** What does not count in a grade: more than whatever is better than asked for. */
const NONE = 99;
const judged = (key: 'qualification' | 'response', group: string, ...scores: [string, number][]) =>
  scores.reduceRight(
    (rest, [word, score]) => `IF([${key}]=["words.${group}.${word}"],${score},${rest})`,
    `${NONE}`,
  );
/** What was delivered of what was agreed, whether they may do it, and how fast they answer: the worst counts. */
const SERVICE = [
  `IF(AND(ISNUMBER([pieces]),ISNUMBER([delivered])),IF([pieces]>0,[delivered]/[pieces],1),${NONE})`,
  judged('qualification', 'qualified', ['full', 1], ['partly', 0.6], ['none', 0]),
  judged('response', 'responseSpeed', ['quick', 1], ['fair', 0.8], ['slow', 0.5]),
].join(',');
/** ROI ÷ target ROI, which is GMV ÷ target for a row with one, and the service, whichever is worse; a supplier sells nothing. */
const SCORE =
  `IF([tier]=${SUPPLIER},IF(MIN(${SERVICE})>=${NONE},"",ROUND(MIN(${SERVICE}),4)),` +
  'IF(OR(ISNUMBER([rate]),AND(ISNUMBER([roi]),ISNUMBER([@targetRoi]))),' +
  'ROUND(MIN(IF(ISNUMBER([rate]),[rate],IF(ISNUMBER([@targetRoi]),[roi]/[@targetRoi],0)),' +
  `${SERVICE}),4),""))`;

/** What may still come: GMV and pieces, while the campaign runs. Whether a supplier is good is known before. */
const MAY_COME = `AND(ISNUMBER([@end]),[@today]<=[@end],OR([tier]<>${SUPPLIER},N([pieces])>N([delivered])))`;
const GRADE =
  `IF(NOT(ISNUMBER([score])),"",IF([score]>=1,"A",IF(${MAY_COME},"…",` +
  'IF([score]>=0.8,"B",IF([score]>=0.5,"C","D")))))';

/** 达人合作: who promotes what, for how much, with which result. */
export const partners = {
  kind: 'partners',
  layout: 3,
  frozenThrough: 'partner',
  summary: [
    item('partners', 'partner', 'integer', creators('([partner:]<>"")', 'SUM([quantity:])')),
    item('head', 'tier', 'general', tier('head')),
    item('middle', 'platform', 'general', tier('middle')),
    item('grassroots', 'role', 'general', tier('grassroots')),
    todayItem('quantity'),
    item('cost', 'cost', 'money', `SUM([cost:])-SUMIFS([cost:],[tier:],${SUPPLIER})`),
    item('target', 'target', 'money', 'SUM([target:])'),
    item(
      'targetRoi',
      'code',
      'roi',
      quotient('IF([@target]=0,"",[@target])', '[@cost]', NO_FIGURE),
    ),
    item('agrees', 'check', 'general', AGREES),
    item('roi', 'roi', 'roi', quotient('[@gmv]', '[@cost]', NO_FIGURE)),
    item('rate', 'rate', 'percentFine', quotient('[@gmv]', '[@target]', NO_FIGURE)),
    item('end', 'score', 'date', 'IFERROR([plan!@end],"")'),
    { key: 'given', at: 'noted', owner: 'engine', format: 'text' },
    item('logged', 'clicks', 'money', channelGmv(CREATORS)),
    item('loggedCost', 'orders', 'money', channelCost(CREATORS)),
    item('gmv', 'gmv', 'money', TOTAL('gmv')),
    item(
      'suppliers',
      'grade',
      'general',
      `IF(COUNTIFS([tier:],${SUPPLIER})=0,${NO_FIGURE},COUNTIFS([tier:],${SUPPLIER})&" · "&ROUND(SUMIFS([cost:],[tier:],${SUPPLIER}),2))`,
    ),
  ],
  blocks: [
    {
      key: 'partners',
      spareRows: 60,
      columns: [
        text('partner', 150),
        choice('tier', 150, 'partnerTier'),
        text('platform', 150),
        choice('role', 150, 'productRole'),
        figure('quantity', 120, 'integer', { unit: '人' }),
        figure('cost', 120, 'money'),
        figure('target', 120, 'money'),
        text('code', 220, { align: 'center' }),
        engine('check', 220, 'text'),
        formula('roi', 120, 'roi', quotient('[gmv]', '[cost]')),
        formula('rate', 120, 'percentFine', quotient('[gmv]', '[target]')),
        formula('score', 120, 'percentFine', SCORE, { hidden: true }),
        engine('noted', 120, 'text', { hidden: true }),
        text('grade', 120, { format: 'general', align: 'center', formula: GRADE }),
        figure('clicks', 120, 'count', { unit: '次' }),
        figure('orders', 120, 'count', { unit: '单' }),
        figure('gmv', 120, 'money'),
        text('remark', 120, { optional: true }),
        figure('pieces', 120, 'count', { unit: '件', grouped: true }),
        figure('delivered', 120, 'count', { unit: '件', grouped: true }),
        text('standard', 120, { grouped: true, optional: true }),
        text('breach', 120, { grouped: true, optional: true }),
        choice('legal', 120, 'verdict', { grouped: true }),
        choice('qualification', 120, 'qualified', { grouped: true, optional: true }),
        choice('response', 120, 'responseSpeed', { grouped: true, optional: true }),
        text('lastGrade', 120, { grouped: true, optional: true }),
      ],
    },
  ],
  highlights: [
    { from: 'check', to: 'check', formula: 'LEFT([check],1)="⚠"', color: PALETTE.caution },
    { from: 'grade', to: 'grade', formula: '[grade]="A"', color: PALETTE.good },
    { from: 'grade', to: 'grade', formula: '[grade]="D"', color: PALETTE.alarm, bold: true },
  ],
} as const satisfies Tab;

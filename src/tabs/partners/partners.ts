import { choice, engine, figure, formula, text } from '../model/columns';
import { item, quotient, todayItem } from '../model/formulas';
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
    `IF(COUNTIFS([tier:],${word})=0,"",${creators(`([tier:]=${word})`, `SUMIFS([quantity:],[tier:],${word})`)}&" · "&${sum('cost')}&" → "` +
    `&IF(COUNTIFS([tier:],${word},[gmv:],">=0")=0,"–",${sum('gmv')})&" / "&${sum('target')})`
  );
};

const DIFFERS = creatorDifferences((key) => `[@${key}]`);
const AGREES =
  'IF(COUNT([gmv:])=0,"",IF(AND([@logged]="",[@loggedCost]=""),["partners.agrees.alone"],' +
  `IF(${DIFFERS}="",["partners.agrees.yes"],"⚠"&${DIFFERS})))`;

/** ROI ÷ target ROI, which is GMV ÷ target for a row with one; the worse of it and of what was delivered. */
const SCORE =
  'IF(OR(ISNUMBER([rate]),AND(ISNUMBER([roi]),ISNUMBER([@targetRoi]))),' +
  'ROUND(MIN(IF(ISNUMBER([rate]),[rate],IF(ISNUMBER([@targetRoi]),[roi]/[@targetRoi],0)),' +
  'IF(AND(ISNUMBER([pieces]),ISNUMBER([delivered])),IF([pieces]>0,[delivered]/[pieces],1),9)),4),"")';

/** While the campaign runs only what is reached already is said: the rest may still come. */
const GRADE =
  'IF(NOT(ISNUMBER([score])),"",IF([score]>=1,"A",IF(AND(ISNUMBER([@end]),[@today]<=[@end]),"…",' +
  'IF([score]>=0.8,"B",IF([score]>=0.5,"C","D")))))';

/** 达人合作: who promotes what, for how much, with which result. */
export const partners = {
  kind: 'partners',
  layout: 2,
  frozenThrough: 'partner',
  summary: [
    item('partners', 'partner', 'integer', creators('([partner:]<>"")', 'SUM([quantity:])')),
    item('head', 'tier', 'general', tier('head')),
    item('middle', 'platform', 'general', tier('middle')),
    item('grassroots', 'role', 'general', tier('grassroots')),
    todayItem('quantity'),
    item('cost', 'cost', 'money', 'SUM([cost:])'),
    item('target', 'target', 'money', 'SUM([target:])'),
    item('targetRoi', 'code', 'roi', quotient('IF([@target]=0,"",[@target])', '[@cost]')),
    item('agrees', 'check', 'general', AGREES),
    item('roi', 'roi', 'roi', quotient('[@gmv]', '[@cost]')),
    item('rate', 'rate', 'percentFine', quotient('[@gmv]', '[@target]')),
    item('end', 'score', 'date', 'IFERROR([plan!@end],"")'),
    { key: 'given', at: 'noted', owner: 'engine', format: 'text' },
    item('logged', 'clicks', 'money', channelGmv(CREATORS)),
    item('loggedCost', 'orders', 'money', channelCost(CREATORS)),
    item('gmv', 'gmv', 'money', TOTAL('gmv')),
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
        text('qualification', 120, { grouped: true, optional: true }),
        text('response', 120, { grouped: true, optional: true }),
      ],
    },
  ],
  highlights: [
    { from: 'check', to: 'check', formula: 'LEFT([check],1)="⚠"', color: PALETTE.caution },
    { from: 'grade', to: 'grade', formula: '[grade]="A"', color: PALETTE.good },
    { from: 'grade', to: 'grade', formula: '[grade]="D"', color: PALETTE.alarm, bold: true },
  ],
} as const satisfies Tab;

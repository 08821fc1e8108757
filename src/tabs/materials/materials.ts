import { choice, date, figure, formula, text } from '../model/columns';
import { isDay, item, quotient, todayItem } from '../model/formulas';
import { reuse } from '../model/reuse';
import { stateColours } from '../model/stateColours';
import type { Tab } from '../model/tab';

/** Share of a quota below which what is left is said. */
const LOW = 0.1;

const LACKS = 'IF(AND(ISNUMBER([need]),ISNUMBER([have])),MAX(0,[need]-[have]),"")';
const ORDER_BY = `IF(AND(${isDay('[needed]')},ISNUMBER([lead])),[needed]-[lead],"")`;
const isReviewed = (key: string) =>
  `OR([${key}]=["words.verdict.approved"],[${key}]=["words.verdict.conditional"])`;
const IS_REVIEWED = `AND(${isReviewed('brand')},${isReviewed('compliance')})`;
const IS_SHORT = 'AND(ISNUMBER([lacks]),[lacks]>0)';
/** What is to be done next for a piece of material, the gravest first. */
const MATERIAL_STATE =
  `IF([material]="","",IF(MIN([need],[have])<0,["materials.odd"],IF(AND(${IS_SHORT},ISNUMBER([orderBy]),[@today]>[orderBy]),["materials.orderLate"]&[lacks],` +
  'IF(OR([brand]=["words.verdict.returned"],[compliance]=["words.verdict.returned"]),["materials.returned"],' +
  `IF(${IS_SHORT},["materials.short"]&[lacks],IF(${IS_REVIEWED},` +
  'IF(ISNUMBER([lacks]),["materials.ready"],["materials.count"]),["materials.review"]))))))';

const LEFT = 'IF(AND(ISNUMBER([quota]),ISNUMBER([claimed])),[quota]-[claimed],"")';
/** What is no coupon, and of which nobody counts how much there is. */
const UNCOUNTED =
  'AND([mechanic]<>"",[mechanic]<>["words.promotionMechanic.coupon"],[quota]="",[claimed]="")';
const COUPON_STATE =
  `IF(OR([coupon]="",${UNCOUNTED}),"",` +
  'IF(NOT(ISNUMBER([left])),["materials.askFigures"],' +
  'IF(OR(MIN([quota],[claimed],[used])<0,N([used])>[claimed]),["materials.odd"],' +
  'IF([left]<0,["materials.over"]&-[left],IF([left]=0,["materials.gone"],' +
  'IF(AND(ISNUMBER([dayQuota]),ISNUMBER([today]),N([dayQuota])>0,[today]>=[dayQuota]),["materials.goneToday"],' +
  `IF([left]<[quota]*${LOW},["materials.low"]&[left],["materials.enough"])))))))`;

/** 80 and 0.85, or 80 % and 85: marks of two scales are not compared. */
const OTHER_SCALE = 'OR([score]>10*[passLine],[score]*10<[passLine])';
const TRAINING_STATE =
  'IF([topic]="","",IF(ISNUMBER([score]),IF(ISNUMBER([passLine]),' +
  `IF(${OTHER_SCALE},["materials.otherScale"],IF([score]>=[passLine],["materials.passed"],["materials.failed"])),` +
  `["materials.askPassLine"]),IF(AND(${isDay('[date]')},[date]<[@today]),["materials.noScore"],["materials.toCome"])))`;

const count = (block: string, sign: string) =>
  `SUMPRODUCT((LEFT([${block}.state:],1)="${sign}")*1)`;

/** 物料与权益: what is to be made and ordered, which coupons are out, who was trained. */
export const materials = {
  kind: 'materials',
  layout: 3,
  grid: [
    { role: 'label', width: 180, inEnglish: 200 },
    { role: 'about', width: 180, inEnglish: 200 },
    { role: 'words', width: 180, inEnglish: 200 },
    { role: 'number', width: 96, count: 12 },
    { role: 'words', width: 220, count: 3 },
  ],
  summary: [
    todayItem('goods.material'),
    item(
      'late',
      'goods.spec',
      'integer',
      `${count('goods', '⛔')}+${count('coupons', '⛔')}+${count('training', '⛔')}`,
    ),
    item(
      'open',
      'goods.state',
      'integer',
      `${count('goods', '△')}+${count('coupons', '△')}+${count('training', '△')}`,
    ),
  ],
  blocks: [
    {
      key: 'goods',
      spareRows: 10,
      columns: [
        text('material', 'label'),
        text('spec', 'about'),
        formula('state', 'words', 'general', MATERIAL_STATE),
        figure('need', 'number', 'integer'),
        figure('have', 'number', 'integer'),
        formula('lacks', 'number', 'integer', LACKS),
        date('needed', 'number'),
        figure('lead', 'number', 'integer', { unit: '天' }),
        formula('orderBy', 'number', 'date', ORDER_BY, { align: 'center' }),
        choice('brand', 'number', 'verdict'),
        choice('compliance', 'number', 'verdict'),
        text('owner', 'number', { align: 'center' }),
        figure('exposure', 'number', 'count', { unit: '次' }),
        figure('clicks', 'number', 'count', { unit: '次' }),
        formula('clickRate', 'number', 'percentFine', quotient('[clicks]', '[exposure]'), {
          align: 'center',
        }),
        text('place', 'words'),
        formula('reuse', 'words', 'general', reuse('clickRate', 'clicks', 'exposure')),
        text('last', 'words', { optional: true }),
      ],
    },
    {
      key: 'coupons',
      spareRows: 8,
      columns: [
        text('coupon', 'label'),
        text('purpose', 'about'),
        formula('state', 'words', 'general', COUPON_STATE),
        text('mechanic', 'number', {
          align: 'center',
          suggests: ['promotionMechanic', 'interactionMechanic', 'serviceBenefit', 'experience'],
        }),
        figure('quota', 'number', 'integer', { unit: '张' }),
        figure('claimed', 'number', 'integer', { unit: '张' }),
        formula('left', 'number', 'integer', LEFT),
        choice('phase', 'number', 'phase'),
        figure('threshold', 'number', 'plain', { unit: '元' }),
        figure('amount', 'number', 'plain', { unit: '元' }),
        figure('used', 'number', 'integer', { unit: '张' }),
        formula('useRate', 'number', 'percentFine', quotient('[used]', '[claimed]')),
        figure('dayQuota', 'number', 'integer', { unit: '张' }),
        figure('today', 'number', 'integer', { unit: '张' }),
        text('owner', 'words', { align: 'center' }),
        formula('reuse', 'words', 'general', reuse('useRate', 'used', 'claimed')),
        text('last', 'words', { optional: true }),
      ],
    },
    {
      key: 'training',
      spareRows: 6,
      columns: [
        text('topic', 'label'),
        text('hard', 'about'),
        formula('state', 'words', 'general', TRAINING_STATE),
        text('audience', 'number', { align: 'center' }),
        text('trainer', 'number', { align: 'center' }),
        text('owner', 'number', { align: 'center' }),
        date('date', 'number'),
        figure('passLine', 'number', 'plain', { unit: '分' }),
        figure('score', 'number', 'plain', { unit: '分' }),
        figure('asked', 'number', 'integer', { unit: '人' }),
        figure('came', 'number', 'integer', { unit: '人' }),
      ],
    },
  ],
  highlights: [...stateColours('goods'), ...stateColours('coupons'), ...stateColours('training')],
} as const satisfies Tab;

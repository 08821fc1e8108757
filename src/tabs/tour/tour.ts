import { engine, formula, text } from '../model/columns';
import { item } from '../model/formulas';
import { PALETTE } from '../model/palette';
import type { Tab } from '../model/tab';

/** What cannot be seen any more, since its tab is gone. */
const GONE = '"–"';
/** A step is done once what it is about is other than when the tour began. */
const DONE =
  `IF([what]="","",IF([now]=${GONE},${GONE},` +
  'IF(OR([before]="",[now]=[before]),["tour.state.open"],["tour.state.done"])))';

/** 新手指引: what to do first in a campaign, ticking itself off. Made when asked for, one a workbook. */
export const tour = {
  kind: 'tour',
  layout: 1,
  grows: true,
  summary: [
    item(
      'done',
      'where',
      'general',
      'SUMPRODUCT((LEFT([done:],1)="✓")*1)&" / "&SUMPRODUCT(([what:]<>"")*1)',
    ),
  ],
  blocks: [
    {
      key: 'steps',
      spareRows: 0,
      columns: [
        text('step', 56, { align: 'center', label: true }),
        text('where', 190, { label: true }),
        text('what', 560, { label: true, wrap: true }),
        formula('done', 120, 'general', DONE),
        formula('now', 100, 'general', undefined, { hidden: true }),
        engine('before', 100, 'general', { hidden: true }),
      ],
    },
  ],
  highlights: [
    { from: 'step', to: 'done', formula: 'LEFT([done],1)="✓"', color: PALETTE.muted },
    { from: 'done', to: 'done', formula: 'LEFT([done],1)="✓"', color: PALETTE.good, bold: true },
  ],
} as const satisfies Tab;

const filled = (cells: string) => `SUMPRODUCT((${cells}<>"")*1)`;
const ofCampaign = (tab: string, key: string) =>
  `SUMPRODUCT(([${tab}!campaign:]=[=code])*([${tab}!${key}:]<>""))`;

/** The steps in their order: the tab that each is done in, and a figure that changes with it. */
export const TOUR_STEPS = [
  {
    key: 'goal',
    tab: 'plan',
    now: `SUM([plan!goals.target:])*1000+${filled('[plan!goals.target:]')}`,
  },
  {
    key: 'task',
    tab: 'prep',
    now: 'COUNTIFS([prep!tasks.status:],["words.taskStatus.done"])',
  },
  {
    key: 'slot',
    tab: 'monitor',
    now: 'SUM([monitor!slots.uv:])+SUM([monitor!slots.orders:])+SUM([monitor!slots.gmv:])',
  },
  { key: 'alert', tab: 'alerts', now: ofCampaign('alerts', 'metric') },
  { key: 'issue', tab: 'issueLog', now: ofCampaign('issueLog', 'problem') },
  { key: 'feedback', tab: 'feedback', now: ofCampaign('feedback', 'content') },
  {
    key: 'retro',
    tab: 'retro',
    now: `${filled('[retro!wins.finding:]')}+${filled('[retro!misses.finding:]')}`,
  },
  { key: 'lesson', tab: 'lessons', now: filled('[lessons!lesson:]') },
] as const;

/** A figure that no formula can find any more. */
export const orGone = (figure: string) => `IFERROR(${figure},${GONE})`;

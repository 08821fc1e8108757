import type { DocumentSection } from './documentSection';

/** What approvers read, in this order, of the tabs that the campaign has; the schedule by stage comes before the milestones. */
export const PLAN_DOCUMENT: readonly Exclude<DocumentSection, { tab: 'retro' | 'calendar' }>[] = [
  { tab: 'plan', block: 'brief', columns: ['item', 'content', 'remark'] },
  {
    tab: 'market',
    block: 'segments',
    columns: ['segment', 'play', 'evidence', 'pains', 'where', 'benefit', 'owner'],
  },
  {
    tab: 'market',
    block: 'competitors',
    columns: [
      'competitor',
      'mechanics',
      'campaign',
      'channels',
      'loyalty',
      'feedback',
      'effect',
      'answer',
      'channel',
      'share',
      'ours',
      'gap',
      'source',
    ],
  },
  { tab: 'market', block: 'swot', columns: ['kind', 'point', 'answer'] },
  { tab: 'plan', block: 'phases', columns: ['kind', 'label', 'start', 'end', 'days', 'share'] },
  {
    tab: 'plan',
    block: 'goals',
    columns: ['metric', 'target', 'baseline', 'growth', 'elastic', 'priority', 'definition'],
  },
  {
    tab: 'market',
    block: 'benchmarks',
    columns: ['metric', 'target', 'ours', 'industry', 'competitor', 'gap', 'verdict', 'source'],
    filled: ['ours', 'industry', 'competitor'],
  },
  { tab: 'plan', block: 'split', columns: ['dimension', 'item', 'share', 'target'] },
  { tab: 'plan', block: 'budget', columns: ['category', 'detail', 'amount', 'share', 'remark'] },
  {
    tab: 'plan',
    block: 'products',
    columns: ['role', 'product', 'listPrice', 'price', 'stock', 'stopLine'],
  },
  {
    tab: 'materials',
    block: 'coupons',
    columns: [
      'coupon',
      'mechanic',
      'purpose',
      'phase',
      'threshold',
      'amount',
      'quota',
      'dayQuota',
      'state',
    ],
  },
  {
    tab: 'materials',
    block: 'goods',
    columns: ['material', 'spec', 'need', 'have', 'needed', 'orderBy', 'state', 'owner', 'place'],
  },
  {
    tab: 'market',
    block: 'resources',
    columns: [
      'item',
      'use',
      'role',
      'traffic',
      'focus',
      'targeting',
      'side',
      'quantity',
      'have',
      'needed',
      'state',
      'confirmer',
    ],
  },
  {
    tab: 'partners',
    block: 'partners',
    columns: [
      'partner',
      'tier',
      'platform',
      'role',
      'quantity',
      'cost',
      'target',
      'qualification',
      'lastGrade',
    ],
  },
  {
    tab: 'plan',
    block: 'risks',
    columns: ['kind', 'description', 'likelihood', 'impact', 'trigger', 'limit', 'action', 'owner'],
  },
  {
    tab: 'prep',
    block: 'tasks',
    title: 'milestones',
    milestones: true,
    columns: ['id', 'name', 'due', 'owner', 'status', 'predecessors'],
  },
  {
    tab: 'prep',
    block: 'tasks',
    title: 'tasks',
    milestones: false,
    columns: ['id', 'name', 'start', 'due', 'executor', 'owner', 'consulted', 'informed'],
  },
  {
    tab: 'materials',
    block: 'training',
    columns: ['topic', 'audience', 'trainer', 'date', 'passLine', 'score', 'state', 'owner'],
  },
  // Numbers of telephones stay in the tab.
  {
    tab: 'market',
    block: 'contacts',
    columns: ['group', 'duty', 'department', 'contact', 'substitute', 'onDuty'],
  },
  {
    tab: 'plan',
    block: 'approvals',
    columns: ['role', 'approver', 'verdict', 'date', 'comment', 'state'],
  },
  { tab: 'plan', block: 'background', columns: ['topic', 'content'] },
];

/** Figures of the summary that stand first. */
export const PLAN_FACTS = ['stage', 'start', 'burst', 'end', 'gmv', 'budget'] as const;

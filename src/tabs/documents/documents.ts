import type { BlockKey, ColumnKey } from '../kinds/rowOf';

type DocumentTab = 'plan' | 'prep' | 'retro' | 'market' | 'materials' | 'partners' | 'calendar';

/** A table of a document: columns of a block that readers need; columns and rows without content go. */
interface SectionOf<K extends DocumentTab, B extends BlockKey<K>> {
  readonly tab: K;
  readonly block: B;
  /** The floor and the stretch of a goal are no column. */
  readonly columns: readonly (ColumnKey<K, B> | 'elastic')[];
  /** Heading in the words of documents, where it is not that of the block. */
  readonly title?: 'milestones' | 'tasks';
  /** Columns of which one must be filled: without figures there is nothing to compare. */
  readonly filled?: readonly ColumnKey<K, B>[];
  /** Of the tasks that are not cancelled: only milestones, or only others. */
  readonly milestones?: boolean;
}

type SectionIn<K extends DocumentTab> = {
  [B in BlockKey<K>]: SectionOf<K, B>;
}[BlockKey<K>];
export type DocumentSection = { [K in DocumentTab]: SectionIn<K> }[DocumentTab];

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

const retro = <B extends BlockKey<'retro'>>(
  block: B,
  ...columns: SectionOf<'retro', B>['columns']
): SectionOf<'retro', B> => ({ tab: 'retro', block, columns });

/** The four parts of a retro, each with the blocks that it is made from. */
export const RETRO_DOCUMENT = {
  attainment: [
    retro('attainment', 'metric', 'platform', 'target', 'actual', 'rate', 'conclusion', 'note'),
    retro('score', 'group', 'rate', 'weight', 'points', 'said'),
    retro(
      'closings',
      'closing',
      'due',
      'gross',
      'rate',
      'roi',
      'net',
      'netRate',
      'netRoi',
      'state',
    ),
  ],
  analysis: [
    retro('channels', 'channel', 'cost', 'gmv', 'roi', 'share', 'rank', 'remark'),
    retro(
      'comparison',
      'metric',
      'actual',
      'reference',
      'difference',
      'compared',
      'basis',
      'remark',
    ),
  ],
  lessons: [
    retro('wins', 'finding', 'cause', 'action', 'evidence', 'owner'),
    retro('misses', 'finding', 'cause', 'evidence', 'owner'),
    retro('lessons', 'id', 'lesson', 'loss', 'use', 'followed', 'cameBack'),
  ],
  next: [
    retro('misses', 'action', 'owner', 'due', 'finding'),
    retro('encore', 'item', 'dimension', 'gap', 'left', 'action'),
  ],
} as const satisfies Readonly<Record<string, readonly DocumentSection[]>>;

/** How partners, content and material did, beside the channels. */
export const REVIEWED = [
  {
    tab: 'partners',
    block: 'partners',
    columns: [
      'partner',
      'tier',
      'cost',
      'gmv',
      'roi',
      'pieces',
      'delivered',
      'qualification',
      'response',
      'grade',
      'lastGrade',
    ],
  },
  {
    tab: 'calendar',
    block: 'content',
    columns: ['theme', 'channel', 'exposure', 'interactions', 'rate', 'reuse'],
    filled: ['reuse'],
  },
  {
    tab: 'materials',
    block: 'goods',
    columns: ['material', 'exposure', 'clicks', 'clickRate', 'reuse'],
    filled: ['reuse'],
  },
  {
    tab: 'materials',
    block: 'coupons',
    columns: ['coupon', 'claimed', 'used', 'useRate', 'reuse'],
    filled: ['reuse'],
  },
] as const satisfies readonly DocumentSection[];

/** What the retro meeting has on the table, by the points of its agenda. */
export const RETRO_MEETING = {
  goals: retro('attainment', 'metric', 'platform', 'target', 'actual', 'rate', 'conclusion'),
  wins: retro('wins', 'finding', 'cause', 'action', 'evidence', 'owner'),
  misses: retro('misses', 'finding', 'cause', 'evidence', 'owner'),
  decisions: retro('misses', 'action', 'owner', 'due', 'finding'),
} as const satisfies Readonly<Record<string, DocumentSection>>;

/** Figures of the retro's summary that stand first. */
export const RETRO_FACTS = ['gmv', 'rate', 'score', 'roi', 'costRatio', 'overall'] as const;

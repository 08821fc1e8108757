import type { BlockKey } from '../kinds/rowOf';
import type { DocumentSection, SectionOf } from './documentSection';

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

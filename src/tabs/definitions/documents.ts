/** A table of a document: columns of a block that readers need; columns and rows without content go. */
export interface DocumentSection {
  readonly tab: 'plan' | 'prep';
  readonly block: string;
  readonly columns: readonly string[];
  /** Heading in the words of documents, where it is not that of the block. */
  readonly title?: 'milestones' | 'tasks';
  /** Of the tasks that are not cancelled: only milestones, or only others. */
  readonly milestones?: boolean;
}

/** What approvers read, in this order; the schedule by stage comes before the milestones. */
export const PLAN_DOCUMENT: readonly DocumentSection[] = [
  { tab: 'plan', block: 'brief', columns: ['item', 'content'] },
  { tab: 'plan', block: 'phases', columns: ['kind', 'label', 'start', 'end', 'days', 'share'] },
  {
    tab: 'plan',
    block: 'goals',
    columns: ['metric', 'target', 'baseline', 'growth', 'elastic', 'priority', 'definition'],
  },
  { tab: 'plan', block: 'split', columns: ['dimension', 'item', 'share', 'target'] },
  { tab: 'plan', block: 'budget', columns: ['category', 'detail', 'amount', 'share', 'remark'] },
  {
    tab: 'plan',
    block: 'products',
    columns: ['role', 'product', 'listPrice', 'price', 'stock', 'stopLine'],
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
    tab: 'plan',
    block: 'approvals',
    columns: ['role', 'approver', 'verdict', 'date', 'comment', 'state'],
  },
  { tab: 'plan', block: 'background', columns: ['topic', 'content'] },
];

/** Figures of the summary that stand first. */
export const PLAN_FACTS = ['stage', 'start', 'burst', 'end', 'gmv', 'budget'] as const;

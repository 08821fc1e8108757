import type { DemoBook } from '../../local/demo/demoBook';
import type { TableRow } from '../../local/demo/readTable';

/** A block that people type into; its rows are told by the texts of some columns. */
export interface PlaceOf {
  /** Tab of a campaign, or one that all share. */
  readonly tab: 'plan' | 'prep' | 'monitor' | 'partners' | 'calendar' | 'issueLog' | 'feedback';
  readonly isShared?: true;
  readonly block: string;
  readonly label: readonly string[];
  /** A column that nobody types into here: clearing it is a look at the tab that changes nothing. */
  readonly idle: string;
}

export const PLACES = {
  board: { tab: 'monitor', block: 'board', label: ['metric', 'platform'], idle: 'cause' },
  slots: { tab: 'monitor', block: 'slots', label: ['platform'], idle: 'interactions' },
  wholeDay: { tab: 'monitor', block: 'wholeDay', label: ['platform'], idle: 'interactions' },
  tasks: { tab: 'prep', block: 'tasks', label: ['name'], idle: 'newPlan' },
  budget: { tab: 'plan', block: 'budget', label: ['category'], idle: 'remark' },
  partners: { tab: 'partners', block: 'partners', label: ['partner'], idle: 'breach' },
  issues: { tab: 'issueLog', isShared: true, block: 'issues', label: ['problem'], idle: 'action' },
  feedback: {
    tab: 'feedback',
    isShared: true,
    block: 'feedback',
    label: ['content'],
    idle: 'reply',
  },
} as const satisfies Record<string, PlaceOf>;

export type PlaceName = keyof typeof PLACES;

/** A cell that people type into, told so that it is found wherever its row and column have gone. */
export interface CellRef {
  /** The campaign whose tab it is on; that of the row on tabs that all share. */
  readonly campaign: string;
  readonly place: PlaceName;
  readonly label: string;
  readonly key: string;
}

export const CAMPAIGNS = ['618', 'B'] as const;
/** A campaign that is made beside the others; nobody types into it. */
export const THIRD = 'C';

/** Where rows of a place stand: a tab by its kind, with its campaign unless all share it. */
export const tabOf = ({ campaign, place }: Pick<CellRef, 'campaign' | 'place'>): string => {
  const { tab, isShared }: PlaceOf = PLACES[place];
  return isShared ? tab : `${campaign} ${tab}`;
};

export const labelOf = (place: PlaceName, { text }: TableRow): string =>
  PLACES[place].label
    .map((key) => text[key] ?? '')
    .join(' ')
    .trim();

/** The name of a tab as the product gives it. */
export function sheetName(book: DemoBook, tab: string): string {
  const [first = '', kind] = tab.split(' ');
  return kind === undefined ? book.shared(first as 'issueLog') : book.tab(first, kind as 'plan');
}

import {
  type CampaignRequest,
  OPTIONAL_TABS,
  type OptionalTab,
} from '../../core/request/campaignRequest';
import type { Locale } from '../../locales/zh-CN/locale';
import type { NumberFormat } from './numberFormats';

/** Who writes a cell: people, the engine (ids, states, stamps) or a formula. */
export type Owner = 'person' | 'engine' | 'formula';

/** Tabs that every campaign has, in their order. */
export const STANDARD_TABS = ['plan', 'prep', 'monitor', 'retro'] as const;
/** All that a campaign may have, in their order. */
export const CAMPAIGN_TABS = [...STANDARD_TABS, ...OPTIONAL_TABS] as const;
/** Tabs that all campaigns of a workbook share and that are made with the first one, in their order. */
export const SHARED_TABS = [
  'overview',
  'log',
  'alerts',
  'issueLog',
  'feedback',
  'lessons',
  'settings',
] as const;

/** Shared as well, and made only once there is something to put into them. */
export const LATER_TABS = ['outbox'] as const;
/** Every tab that campaigns share, whether the workbook has it yet or not. */
export const ALL_SHARED_TABS = [...SHARED_TABS, ...LATER_TABS] as const;

export type StandardTab = (typeof STANDARD_TABS)[number];
export type CampaignTab = StandardTab | OptionalTab;
export type SharedTab = (typeof SHARED_TABS)[number];
export type LaterTab = (typeof LATER_TABS)[number];
export type AnySharedTab = SharedTab | LaterTab;
/** The tour is no campaign's and no one's record: it comes and goes. */
export type TabKind = CampaignTab | AnySharedTab | 'tour';

/** Kinds of figures and dates that no format says; see kinds. */
export type Reads = 'progress' | 'measured' | 'logged' | 'coming' | 'anyMoment' | 'clock';

/** Groups of words that a cell may be chosen from. */
export type ChoiceGroup = keyof Locale['words'];
/** Those that are no single word. */
export type WordGroup = {
  [G in ChoiceGroup]: Locale['words'][G] extends string ? never : G;
}[ChoiceGroup];

/**
 * What a column of the sheet is for in all blocks of a stacked tab: the word that names a row, a longer text of what the
 * row is about, short words, figures and marks (a unit, a day, a state, a name), long text. What is `beside` the column
 * before it is the last of its block, and runs over the empty cells to its right.
 */
export type Role = 'label' | 'about' | 'words' | 'number' | 'wide' | 'beside';

/** Columns of a stacked tab that stand side by side and have one role; English words may need another width. */
export interface GridColumns {
  readonly role: Role;
  readonly width: number;
  readonly count?: number;
  readonly inEnglish?: number;
}

/**
 * A column of a block. Label and note lie in the locale under `<tab>.block.<block>`. What a row holds in it
 * follows from its key, its format, who writes it and what it is chosen from (see kinds).
 */
export interface Column<
  K extends string = string,
  F extends NumberFormat = NumberFormat,
  O extends Owner = Owner,
  G extends ChoiceGroup = ChoiceGroup,
  R extends Reads = Reads,
> {
  readonly key: K;
  readonly owner: O;
  readonly format: F;
  /** Formats of single rows that differ, by their mark. */
  readonly rowFormats?: Readonly<Record<string, NumberFormat>>;
  /** Pixels at 100 %. What stacked blocks show has the next place of its role in the grid of the tab, and the width of that. */
  readonly width: number | Role;
  /** A dropdown with the words of this group of the locale. */
  readonly choices?: G;
  /** A dropdown with the words of these groups; words of people's own are as good. */
  readonly suggests?: readonly WordGroup[];
  /** A dropdown in the row with the mark `at`: 全部, and what a column of another block holds. */
  readonly among?: { readonly block: string; readonly column: string; readonly at: string };
  /** Unit of its figures where the format does not say it. */
  readonly unit?: keyof Locale['words']['unit'];
  /** Column of the row that names the unit of its figures. */
  readonly unitIn?: string;
  /** Column of the row that names the metric whose unit they have otherwise. */
  readonly metricIn?: string;
  /** How what is typed is read, where it is not as the format says. */
  readonly reads?: R;
  /** Formula of each row; see compileFormula for its tokens. */
  readonly formula?: string;
  /** Formula of its header, which begins with its label; charts name their lines by it. */
  readonly header?: string;
  /** Column without which its formula shows nothing: rows that people added get it with that one. */
  readonly waitsFor?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** In the collapsed column group. */
  readonly grouped?: true;
  readonly hidden?: true;
  /** Nothing is computed from it: edits are answered where people have deleted it. */
  readonly optional?: true;
  /** Says what its row is: people may change it and are not asked to. */
  readonly label?: true;
  /** Long text breaks into lines instead of running over its neighbours. */
  readonly wrap?: true;
}

/**
 * A table in a tab. The block of a tab that has only one is open: it runs to the bottom of the sheet,
 * so that people can add rows. Stacked blocks are short and closed by an end row.
 */
export interface Block {
  readonly key: string;
  readonly columns: readonly Column[];
  /** Empty rows below the given ones. */
  readonly spareRows: number;
  /** Says beside the heading of a stacked block whether its figures add up. */
  readonly check?: string;
}

/** A figure at the top of a tab, above the column `at`: a key of the first block, or `block.key`. */
export interface SummaryItem<K extends string = string, F extends NumberFormat = NumberFormat> {
  readonly key: K;
  readonly at: string;
  readonly owner: Owner;
  readonly format: F;
  readonly formula?: string;
  /** What the engine has it say while there is nothing to say: a label over an empty cell looks like a fault. */
  readonly none?: string;
}

/** A rule that colours cells of the columns `from` to `to` of a block, the first if none is named. */
export interface Highlight {
  readonly block?: string;
  readonly from: string;
  readonly to: string;
  readonly formula: string;
  readonly color: string;
  readonly bold?: true;
  readonly strikethrough?: true;
}

/** A tab as data: everything that does not depend on a campaign. Its texts lie in the locale. */
export interface Tab {
  readonly kind: TabKind;
  /** Raised when a column, a figure of the summary or a key is added or renamed; see sheets/migrations. */
  readonly layout: number;
  readonly blocks: readonly [Block, ...Block[]];
  readonly summary: readonly SummaryItem[];
  readonly highlights: readonly Highlight[];
  /** Key of the last column of the first block that stays when people scroll sideways; none where all fits a screen. */
  readonly frozenThrough?: string;
  /** Widths that English words need, by block and column; the others stay as they are in Chinese. A grid says its own. */
  readonly inEnglish?: Readonly<Record<string, number>>;
  /** The columns that all blocks of a stacked tab share, from the left. */
  readonly grid?: readonly GridColumns[];
  /** A tab to be read: rows grow with the text in them. */
  readonly grows?: true;
}

/** The tabs that a new campaign is to have. */
export function askedTabs({ tabs = [] }: Pick<CampaignRequest, 'tabs'>): CampaignTab[] {
  return [...STANDARD_TABS, ...OPTIONAL_TABS.filter((kind) => tabs.includes(kind))];
}

export function isOptionalTab(kind: string): kind is OptionalTab {
  return (OPTIONAL_TABS as readonly string[]).includes(kind);
}

/** Whether the tab holds several short blocks, one below the other. */
export function isStacked(tab: Tab): boolean {
  return tab.blocks.length > 1;
}

/** Formats of days, with a time or without. */
export const DATE_FORMATS: readonly NumberFormat[] = ['date', 'dateTime', 'stamp'];

/** Width of a column that has one of its own, and not that of its role in a grid. */
export function ownWidth({ width }: Column): number {
  return typeof width === 'number' ? width : 0;
}

/** Whether people pick dates in a column. */
export function isDateColumn({ format, owner }: Column): boolean {
  return owner === 'person' && DATE_FORMATS.includes(format);
}

import { unitOf as unitNamed } from '../../core/quantity/convertQuantity';
import { isReadableIn } from '../../core/quantity/isReadableIn';
import { tidy } from '../../core/quantity/tidy';
import type { CampaignRequest } from '../../core/request/campaignRequest';
import {
  COPIED_TABS,
  type CopiedColumns,
  type CopiedRows,
  type CopiedTab,
  copiedBlocks,
} from '../../core/request/copiedRows';
import type { AnchorDays } from '../../core/tasks/scheduleTasks';
import { openTable } from '../../sheets/openTable';
import { isTab, type OurTab } from '../../sheets/ourTab';
import { unitOf } from '../../tabs/kinds/decodeRows';
import { textOf } from '../../tabs/kinds/kind';
import type { BlockKey } from '../../tabs/kinds/rowOf';
import { Unread } from '../../tabs/kinds/unread';
import { benchmarkKey } from '../../tabs/market/benchmarkRow';
import type { Column } from '../../tabs/model/tab';
import type { Typed } from './asTyped';
import { anchorOf } from './readTasks';

export type CopiedParts = Pick<CampaignRequest, CopiedTab>;
type Cell = CopiedRows[string][number][string];

/** What a copy takes over from 市场与资源 and 物料与权益; a tab that is gone, or in which nothing stands, is absent. */
export function readCopiedRows(
  open: (kind: CopiedTab) => OurTab | undefined,
  anchors: AnchorDays,
): CopiedParts {
  return Object.fromEntries(
    COPIED_TABS.flatMap((kind) => {
      const our = open(kind);
      const rows = isTab(our, kind) ? rowsOf(our, anchors) : {};
      return Object.keys(rows).length > 0 ? [[kind, rows]] : [];
    }),
  );
}

function rowsOf(our: OurTab<CopiedTab>, anchors: AnchorDays): CopiedRows {
  return Object.fromEntries(
    copiedBlocks(our.tab.kind).flatMap(([block, copied]) => {
      const columns = our.tab.blocks.find(({ key }) => key === block)?.columns ?? [];
      const rows = openTable(our, block as BlockKey<CopiedTab>).rows.flatMap(({ is, cells }) => {
        const [judged = '', out] = copied.without ?? [];
        if (out !== undefined && (is as Readonly<Record<string, Value>>)[judged] === out) return [];
        const row = columns.flatMap((column) => {
          const all = is as Readonly<Record<string, Value>>;
          const said = all[copied.from?.[column.key] ?? ''] ?? '';
          const value = (isOpen(said) ? all[column.key] : said) ?? null;
          const unit = unitOf(column, our.locale.words.unit)(cells);
          const cell = cellOf(column, value, { copied, unit, anchors });
          return cell === '' ? [] : [[column.key, cell] as const];
        });
        return row.length > 0 ? [Object.fromEntries(row)] : [];
      });
      return rows.length > 0 ? [[block, rows]] : [];
    }),
  );
}

type Value = string | Typed;
/** What says nothing, or that it is not known yet. */
const isOpen = (value: Value) => value === '' || value === '\u2026';
interface How {
  readonly copied: CopiedColumns;
  readonly unit: string;
  readonly anchors: AnchorDays;
}

/** A cell as a request has it; empty for what is blank, not for a copy, or cannot be read. */
function cellOf({ key }: Column, value: Value, { copied, unit, anchors }: How): Cell {
  if (copied.days?.includes(key)) return typeof value === 'number' ? dayFrom(value, anchors) : '';
  const typed = value instanceof Unread ? value.typed : value;
  if (key in (copied.figures ?? {})) {
    if (typeof typed === 'number') return figureText(typed, unit);
    return typed !== null && isReadableIn(typed, unit) ? typed : '';
  }
  if (!copied.words.includes(key)) return '';
  return key === 'metric' ? benchmarkKey(textOf(typed)) : textOf(typed);
}

function dayFrom(day: number, anchors: AnchorDays): Cell {
  const anchor = anchorOf('', day, anchors);
  return { anchor, day: day - anchors[anchor] };
}

/** To the last digit, as the cell reads it again: 3.25%, 12345. */
function figureText(value: number, unit: string): string {
  return unitNamed(unit)?.dimension === 'percent' ? `${tidy(value * 100)}%` : `${value}`;
}

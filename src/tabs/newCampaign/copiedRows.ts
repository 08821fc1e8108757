import type { CopiedTab } from '../../core/request/copiedRows';
import type { CampaignContext } from '../campaign/campaignContext';
import { phaseWord } from '../campaign/campaignContext';
import type { Row, Rows } from '../compiler/compileInput';
import { unitOf } from '../kinds/decodeRows';
import { kindOf } from '../kinds/kindOf';
import { Unread } from '../kinds/unread';
import { benchmarkRow } from '../market/benchmarkRow';
import type { Cell } from '../model/operation';
import type { Block, Column } from '../model/tab';
import { TABS } from '../tabs';

type Copied = NonNullable<CampaignContext['request'][CopiedTab]>[string][number];

/** The rows of a tab that are copied from another campaign, which may be in another language; undefined for none. */
export function copiedRows(kind: CopiedTab, context: CampaignContext): Rows | undefined {
  const copied = context.request[kind];
  const blocks: readonly Block[] = TABS[kind].blocks;
  return (
    copied &&
    Object.fromEntries(
      blocks.map((block) => [
        block.key,
        (copied[block.key] ?? []).map((row) => rowOf(block, row, context)),
      ]),
    )
  );
}

function rowOf({ key, columns }: Block, copied: Copied, context: CampaignContext): Row {
  const cells = columns.flatMap((column): [string, Cell][] =>
    column.key in copied ? [[column.key, cellOf(column, copied, context)]] : [],
  );
  if (key !== 'benchmarks') return { cells: Object.fromEntries(cells) };
  const metric = benchmarkRow(String(copied.metric ?? ''), context.locale);
  return {
    ...metric,
    cells: { ...Object.fromEntries(cells), ...metric.cells, ...directed(copied) },
  };
}

/** Which way is better, as the team says it. */
const directed = ({ direction }: Copied) => (direction ? { direction: direction as string } : {});

/** A cell as its column has it in the campaign's language; what is no single value stays as typed. */
function cellOf(column: Column, copied: Copied, context: CampaignContext): Cell {
  const { anchors, locale } = context;
  const value = copied[column.key];
  if (typeof value === 'object') return anchors[value.anchor] + value.day;
  const kind = kindOf(column);
  const unit = unitOf(column, locale.words.unit)(copied);
  const read = kind.read(value, { serial: () => undefined, near: 0 }, unit);
  if (read === null) return null;
  if (read instanceof Unread) return read.typed;
  if (column.choices === 'phase')
    return phaseWord(read as Parameters<typeof phaseWord>[0], context);
  return kind.write(read, locale);
}

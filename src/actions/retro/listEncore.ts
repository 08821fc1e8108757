import type { Issues } from '../../core/issue';
import { type EncoreRow, encoreRows } from '../../core/retro/encoreRows';
import type { ProposedRow } from '../../core/retro/followRow';
import { SEPARATOR } from '../../core/retro/rowMemory';
import { fillIn } from '../../locales/fillIn';
import { moneySaid } from '../../locales/moneySaid';
import type { Locale } from '../../locales/zh-CN/locale';
import { openTable } from '../../sheets/openTable';
import { summaryOf } from '../../sheets/summaryOf';
import { known } from '../../tabs/kinds/unread';
import { wordOf } from '../../tabs/kinds/wordKinds';
import type { Refused } from '../desk/campaignRequestOf';
import { lockedOrRefused } from '../desk/locked';
import { failure } from '../desk/undo';
import { audienceLines } from './audienceLines';
import { Changes } from './changes';
import { ENCORE, type ENCORE_FIGURES } from './encoreBlock';
import { followBlock } from './followBlock';
import { type OpenRetro, openRetro } from './openRetro';
import { keepSummary } from './writeRetro';

/** What 生成返场清单 did. */
export interface EncoreListed {
  readonly ok: true;
  readonly code: string;
  /** Parts of the goal and products that lie behind. */
  readonly behind: number;
  readonly added: number;
  readonly updated: number;
  readonly message: string;
}

/** Of either sort so many come first, however long the other is. */
const FIRST = 8;

/**
 * Lists what lies behind and can still be sold, for coupons of the encore, and who can be reached again: to be
 * made when the burst is over, and again as figures come in. Lines that people changed or took away stay so.
 */
export function listEncore(code: unknown, language?: unknown): EncoreListed | Refused {
  return lockedOrRefused(language, () => list(String(code ?? '')));
}

function list(code: string): EncoreListed | Issues {
  const open = openRetro(code);
  if ('issue' in open) return { issues: [open.issue] };
  const found = rowsBehind(open);
  if (!found) {
    const values = { value: open.code };
    return { issues: [{ code: 'encoreTooEarly', path: 'code', values }] };
  }
  const changes = new Changes();
  const { locale } = open.retro;
  const behind = found.map((row) => proposal(row, locale));
  const people = audienceLines(open);
  const { added, updated, withoutRoom } = followBlock(
    open,
    {
      ...ENCORE,
      proposed: [
        ...behind.slice(0, FIRST),
        ...people.slice(0, FIRST),
        ...behind.slice(FIRST),
        ...people.slice(FIRST),
      ],
      isTold: (key) => !key.startsWith('audience:') || open.tab('log') !== undefined,
    },
    changes,
  );
  keepSummary(open, { given: [...open.known].join(SEPARATOR) }, changes);
  const { toast, said } = locale.retroWords;
  const isNothing = found.length + people.length === 0;
  const text = isNothing ? toast.noEncore : toast.encore;
  const message = [
    fillIn(changes.count > 0 || isNothing ? text : toast.encoreSame, {
      added,
      updated,
      tab: locale.retro.tab,
    }),
    ...(people.length > 0 ? [] : [toast.noAudience]),
    ...(withoutRoom > 0
      ? [fillIn(said.noRoom, { count: withoutRoom, blocks: locale.retro.block.encore.title })]
      : []),
  ].join('\n');
  try {
    changes.write();
  } catch (error) {
    return { issues: [{ ...failure(error), code: 'retroFailed' }] };
  }
  return { ok: true, code: open.code, behind: found.length, added, updated, message };
}

/** Undefined while nothing is due: before the first day, or without the tabs that say it. */
function rowsBehind(open: OpenRetro): EncoreRow[] | undefined {
  const [plan, monitor] = [open.tab('plan'), open.tab('monitor')];
  if (!plan || !monitor) return undefined;
  const shown = summaryOf(monitor);
  const [target = 0, expected = 0] = [shown.target, shown.expected].map(known);
  const share = open.isOver ? 1 : target > 0 ? expected / target : 0;
  if (share <= 0) return undefined;
  const { dimension } = plan.locale.words;
  const parts = openTable(plan, 'split').rows.flatMap(({ is }) => {
    const [due, actual] = [known(is.target), known(is.actual)];
    if (due === undefined || is.item === '') return [];
    return [{ item: is.item, dimension: wordOf(is.dimension, dimension), target: due, actual }];
  });
  const products = openTable(plan, 'products').rows.flatMap(({ is }) => {
    const [stock, left, price] = [is.stock, is.left, is.price].map(known);
    if (stock === undefined || is.product === '') return [];
    return [{ product: is.product, dimension: dimension.product, stock, left, price }];
  });
  return encoreRows(parts, products, share);
}

function proposal(
  row: EncoreRow,
  locale: Locale,
): ProposedRow<(typeof ENCORE_FIGURES)[number] | 'action'> {
  const { key, kind, gap = '', left = '', ...figures } = row;
  const missing = typeof gap === 'number' ? moneySaid(gap, locale) : gap;
  const action = fillIn(locale.retroWords.action[kind], { gap: missing, left });
  return { key, cells: { ...figures, gap, left, action } };
}

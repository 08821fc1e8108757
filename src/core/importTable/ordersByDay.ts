import { isoDateOf, serialOf } from '../dates/isoDate';
import type { Issue } from '../issue';
import type { ImportCode } from '../issueCode';
import { tidy } from '../quantity/tidy';
import { cellText, type Figure, type ImportCell, isDateCell, isNoValue, readFigure } from './cell';
import type { OrderRole } from './heading';
import type { Rows } from './readHeaders';
import type { ImportOptions } from './tableReading';

/** The orders of a CRM, ERP or shop as a table of days. */
export interface OrderDays {
  readonly rows: Rows;
  /** Where each row of it comes from: that of its first order, from 1. */
  readonly from: readonly number[];
  /** How many rows were added up. */
  readonly taken: number;
  /** Rows of orders that nobody paid, from 1. */
  readonly unpaid: readonly number[];
  /** Orders that cannot be read are left out. */
  readonly issues: readonly Issue<ImportCode>[];
}

type Columns = Readonly<Partial<Record<OrderRole, number>>>;
type Refusal = { readonly issue: Issue<ImportCode> };

interface Order {
  readonly row: number;
  readonly id: string;
  readonly day: number;
  readonly amount: Figure;
  readonly member: string;
  readonly shop: string;
}

const DATE = /^(\d{4})\D(\d{1,2})\D(\d{1,2})(?!\d)/;
/** Headings stand in one of the first rows, below what the tool says of itself. */
const ABOVE = 10;

/**
 * Adds up a list of orders by day and shop: what was paid, how many orders, and how many members paid. Undefined for
 * tables that are no such list; refused where sums would be wrong.
 */
export function ordersByDay(rows: Rows, options: ImportOptions): OrderDays | Refusal | undefined {
  const { orders: words, named } = options;
  const head = rows
    .slice(0, ABOVE)
    .findIndex((cells) => rolesOf(cells, options).order !== undefined);
  if (head < 0) return undefined;
  const columns = rolesOf(rows[head] ?? [], options);
  const time = columns.paid ?? columns.placed;
  if (columns.amount === undefined || time === undefined) return undefined;
  const { amount: at, shop, member } = columns;
  const found: Order[] = [];
  const unpaid: number[] = [];
  const issues: Issue<ImportCode>[] = [];
  for (const [i, cells] of rows.entries()) {
    const id = cellText(cells[columns.order ?? 0]);
    if (i <= head || id === '') continue;
    const text = (column: number | undefined) =>
      column === undefined ? '' : cellText(cells[column]);
    const isPaid = !words.isUnpaid(text(columns.state)) && !isNoValue(cells[time]);
    const amount = readFigure(cells[at]);
    if (!isPaid || amount === undefined || (typeof amount === 'object' && amount.value <= 0)) {
      unpaid.push(i + 1);
      continue;
    }
    const day = dayOf(cells[time]);
    const isMoney = typeof amount === 'object' && ['bare', 'money'].includes(amount.kind);
    const isSame = isMoney && amount.currency === (found[0]?.amount ?? amount).currency;
    if (day === undefined) issues.push(fault('unreadableDate', `${i + 1}:${time + 1}`));
    if (!isSame) issues.push(fault('unreadableNumber', `${i + 1}:${at + 1}`));
    if (day === undefined || !isSame) continue;
    found.push({ row: i + 1, id, day, amount, member: text(member), shop: text(shop) });
  }
  const twice = repeated(found);
  if (twice) return { issue: fault('orderRepeated', String(twice.row)) };
  const days = new Map<string, Order[]>();
  for (const order of found) {
    const key = `${order.day} ${order.shop}`;
    days.set(key, [...(days.get(key) ?? []), order]);
  }
  // Where some have no name, nobody knows how many they are.
  const hasMembers = member !== undefined && found.every((order) => order.member !== '');
  const basis = columns.paid === undefined ? words.placed : words.paid;
  const header = [
    words.date,
    ...(shop === undefined ? [] : [words.platform]),
    `${named('gmv').name}(${basis})`,
    named('orders').name,
    ...(hasMembers ? [named('buyers').name] : []),
  ];
  const sums = [...days.values()].map((own): ImportCell[] => {
    const [{ day, shop: name, amount }] = own as [Order, ...Order[]];
    const sum = tidy(own.reduce((total, order) => total + order.amount.value, 0));
    return [
      isoDateOf(day),
      ...(shop === undefined ? [] : [name]),
      amount.currency ? `${amount.currency} ${sum}` : words.yuan(sum),
      new Set(own.map(({ id }) => id)).size,
      ...(hasMembers ? [new Set(own.map((order) => order.member)).size] : []),
    ];
  });
  const from = [...days.values()].map(([first]) => first?.row ?? 0);
  return { rows: [header, ...sums], from, taken: found.length, unpaid, issues };
}

/** What the headings of a row of an order list are; the first of a kind counts. */
function rolesOf(cells: readonly ImportCell[], { orders }: ImportOptions): Columns {
  const roles: Partial<Record<OrderRole, number>> = {};
  for (const [column, cell] of cells.entries()) {
    const role = typeof cell === 'string' ? orders.roleOf(cellText(cell)) : undefined;
    if (role && roles[role] === undefined) roles[role] = column;
  }
  return roles;
}

/** What a table is from which nothing can be read: a list of orders that lacks columns, or one of members. */
export function listNotRead(rows: Rows, options: ImportOptions): ImportCode | undefined {
  const roles = rows.slice(0, ABOVE).map((cells) => rolesOf(cells, options));
  if (roles.some(({ order }) => order !== undefined)) return 'orderColumns';
  return roles.some(({ member }) => member !== undefined) ? 'memberList' : undefined;
}

function dayOf(cell: ImportCell | undefined): number | undefined {
  if (isDateCell(cell)) return cell.serial < 1 ? undefined : Math.floor(cell.serial);
  const [, year = '', month = '', day = ''] = DATE.exec(cellText(cell)) ?? [];
  return serialOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/**
 * An order in several rows has a row an item where their amounts differ; where they never do, the amount of the whole
 * may stand in each, and a sum would count it as often.
 */
function repeated(orders: readonly Order[]): Order | undefined {
  const first = new Map<string, Order>();
  let same: Order | undefined;
  for (const order of orders) {
    const before = first.get(order.id);
    if (!before) first.set(order.id, order);
    else if (before.amount.value !== order.amount.value) return undefined;
    else same ??= order;
  }
  return same;
}

function fault(code: ImportCode, path = ''): Issue<ImportCode> {
  return { code, path, values: {} };
}

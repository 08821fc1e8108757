import { gridOf, gridPlaces } from '../model/gridPlaces';
import type { Block, Column, Role, Tab } from '../model/tab';

/** Where text of a role may stand in its cells: figures right, and marks among them in the middle. */
const ALIGNED: Readonly<Record<Role, readonly Column['align'][]>> = {
  label: ['left'],
  about: ['left'],
  words: ['left', 'center'],
  number: ['right', 'center'],
  wide: ['left', 'center'],
  beside: ['left'],
};

/** Roles that a grid may have, from the left: what is typed first, and long text last. */
const ORDER: readonly Role[] = ['label', 'about', 'words', 'number', 'words', 'wide', 'words'];

/** Faults of the grid that the blocks of a stacked tab share, and of columns that do not keep to it. */
export function validateGrid(tab: Tab): string[] {
  const roles = gridOf(tab).map(({ role }) => role);
  const places = tab.blocks.map((block) => gridPlaces(tab.grid ?? [], seenIn(block)));
  const used = new Set(places.flat());
  return [
    ...(isInOrder(roles) ? [] : [`grid: ${roles.join(', ')} is not the order of roles`]),
    ...roles.flatMap((role, i) => (used.has(i) ? [] : [`grid: ${role} ${i} is no block's`])),
    ...tab.blocks.flatMap((block, i) => validateColumns(block, places[i] ?? [], roles)),
  ];
}

function validateColumns(block: Block, places: readonly number[], roles: readonly Role[]) {
  const columns = seenIn(block);
  const at = (i: number, text: string) => `${block.key}: column ${columns[i]?.key}: ${text}`;
  return columns.flatMap(({ width, align = 'left' }, i) => {
    const place = places[i] as number;
    const role = roles[place];
    const isLast = width === 'beside' && i === columns.length - 1;
    if (role === undefined || (role !== width && !isLast))
      return [at(i, `no place for ${width} in the grid`)];
    if (isLast) return align === 'left' ? [] : [at(i, `${align} beside another`)];
    const before = columns[i - 1];
    const touches = before?.align === 'right' && align === 'left' && places[i - 1] === place - 1;
    return [
      ...(ALIGNED[role].includes(align) ? [] : [at(i, `${align} in a column of ${role}`)]),
      ...(touches ? [at(i, `text that touches the figures of ${before.key}`)] : []),
    ];
  });
}

/** Columns that people see; the collapsed ones stand apart. */
function seenIn({ columns }: Block): Column[] {
  return columns.filter(({ hidden, grouped }) => !hidden && !grouped);
}

function isInOrder(roles: readonly Role[]): boolean {
  let at = 0;
  return roles.every((role) => {
    while (at < ORDER.length && ORDER[at] !== role) at++;
    return at < ORDER.length;
  });
}

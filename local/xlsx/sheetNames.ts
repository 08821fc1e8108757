import { cutText, LIMITS } from './limits';

/** Names of sheets as Excel allows them, by the names they had. */
export type SheetNames = ReadonlyMap<string, string>;

/** Gives every sheet a name that Excel accepts; a name stays as it is where it can. */
export function excelSheetNames(names: readonly string[]): SheetNames {
  const taken = new Set<string>();
  const keep = names.map((name) => [name, allowed(name)] as const);
  // Names that need no change come first, so that a shortened one makes way and not they.
  const ordered = [...keep].sort(([a, x], [b, y]) => Number(a !== x) - Number(b !== y));
  const given = new Map(
    ordered.map(([name, wanted]) => {
      const free = freeName(wanted, taken);
      taken.add(free.toLowerCase());
      return [name, free];
    }),
  );
  return new Map(names.map((name) => [name, given.get(name) ?? name]));
}

/** A name like the given one that no sheet has; Excel takes upper and lower case for the same. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : `~${n}`;
    const name = cutText(wanted, LIMITS.sheetName - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function allowed(name: string): string {
  const plain = name.replace(/[[\]:*?/\\]/g, '_').replace(/^'+|'+$/g, '');
  const used = plain === '' || plain.toLowerCase() === 'history' ? `${plain}_` : plain;
  return cutText(used, LIMITS.sheetName);
}

/** Text in double quotes, a quoted sheet, or a sheet without quotes before its `!`. */
const SHEET = /"[^"]*"|'((?:[^']|'')*)'!|([^\s"'!()[\]{},;:=<>+\-*/^&%#]+)!/g;

/** The same formula with sheets under the names they have in the file. */
export function renameSheets(formula: string, names: SheetNames): string {
  return formula.replace(SHEET, (whole, quoted?: string, plain?: string) => {
    const name = quoted?.replace(/''/g, "'") ?? plain;
    const renamed = name === undefined ? undefined : names.get(name);
    return renamed === undefined || renamed === name ? whole : `'${renamed.replace(/'/g, "''")}'!`;
  });
}

import type { Place, Rule, Validation } from './protocol';
import type { ColumnGroup, ProtectedArea } from './sheetExtras';
import { sheetOperations } from './sheetOperations';
import type { Workbook } from './workbook';

/** Notes, validations, rules, protections, groups and names. */
export const extraOperations = {
  getNotes: (book: Workbook, place: Place): string[][] =>
    cells(place, (row, column) => book.extrasOf(place.sheet).notes.get(row, column) ?? ''),
  setNotes(book: Workbook, place: Place, notes: (string | null)[][]): void {
    const map = book.extrasOf(place.sheet).notes;
    cells(place, (row, column, i, j) => map.set(row, column, notes[i]?.[j] || undefined));
  },
  getValidations: (book: Workbook, place: Place): (Validation | null)[][] =>
    cells(place, (row, column) => book.extrasOf(place.sheet).validations.get(row, column) ?? null),
  /**
   * `rules` holds each rule once; the grid gives the index of a cell's rule, or -1. Without a grid the
   * first rule, if there is one, is that of all cells.
   */
  setValidations(book: Workbook, place: Place, rules: Validation[], grid?: number[][]): void {
    const extras = book.extrasOf(place.sheet);
    extras.strict ||= rules.some(({ allowInvalid }) => !allowInvalid);
    const map = extras.validations;
    cells(place, (row, column, i, j) =>
      map.set(row, column, rules[grid ? (grid[i]?.[j] ?? -1) : 0]),
    );
  },
  getRules: (book: Workbook, id: number): Rule[] => book.extrasOf(id).rules,
  setRules(book: Workbook, id: number, rules: Rule[]): void {
    book.extrasOf(id).rules = rules;
  },
  getProtections: (book: Workbook, id: number): ProtectedArea[] => book.extrasOf(id).protections,
  setProtection(book: Workbook, id: number, protection: ProtectedArea): void {
    const extras = book.extrasOf(id);
    extras.protections = [...extras.protections.filter((p) => p.id !== protection.id), protection];
  },
  removeProtection(book: Workbook, id: number, protection: number): void {
    const extras = book.extrasOf(id);
    extras.protections = extras.protections.filter((p) => p.id !== protection);
  },
  getGroups: (book: Workbook, id: number): ColumnGroup[] => book.extrasOf(id).groups,
  /** A collapsed group hides its columns. */
  setGroups(book: Workbook, id: number, groups: ColumnGroup[]): void {
    const extras = book.extrasOf(id);
    for (const { first, count, collapsed } of [...extras.groups, ...groups])
      sheetOperations.hide(
        book,
        id,
        'columns',
        first,
        count,
        collapsed && groups.some((g) => g.first === first),
      );
    extras.groups = groups;
  },
  getNames: (book: Workbook): { name: string; ref: string }[] =>
    book.book.getDefinedNames().map((n) => ({ name: n.getName(), ref: n.getFormulaOrRefString() })),
  setName(book: Workbook, name: string, ref: string): void {
    if (book.book.getDefinedName(name)) book.book.deleteDefinedName(name);
    book.book.insertDefinedName(name, ref);
  },
  removeName(book: Workbook, name: string): void {
    book.book.deleteDefinedName(name);
  },
};

function cells<T>(
  { row, column, rows, columns }: Place,
  at: (row: number, column: number, i: number, j: number) => T,
): T[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_unused, j) => at(row + i, column + j, i, j)),
  );
}

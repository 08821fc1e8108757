/**
 * What a service call costs by its kind. `read` answers out of the workbook, `setter` says what stands in cells or how
 * they look and waits until somebody reads, `structural` changes what there is: sheets, rows and columns, their
 * order, size and groups, protections, charts, names. `flush` asks for what waits, `other` does not touch the grid.
 */
export type Kind = 'read' | 'setter' | 'structural' | 'flush' | 'other';

/** The first that fits; see `kindOf`. */
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['flush', /^SpreadsheetApp\.flush$/],
  ['other', /^(?:Ui|Properties|Lock|ScriptApp|UrlFetchApp|MailApp)\.|^Spreadsheet\.toast$/],
  ['other', /^Range\.activate$|^Spreadsheet\.setActiveSheet$/],
  ['read', /^(?:Sheet|Range)\.(?:get|is|has)[A-Z]/],
  ['structural', /^Protection\.|^Spreadsheet\./],
  ['structural', /^Range\.(?:protect|merge|shiftColumnGroupDepth)$/],
  ['structural', /^Sheet\.(?:insert|delete|move|hide|show|remove|update|collapse|expand)[A-Z]/],
  [
    'structural',
    /^Sheet\.set(?:Name|Frozen\w+|HiddenGridlines|ColumnWidths?|RowHeights?(?:Forced)?)$/,
  ],
  ['setter', /^(?:Range|RangeList)\.(?:set|clear|copyTo|sort)/],
  ['setter', /^Sheet\.(?:appendRow|setConditionalFormatRules|clear\w*)$/],
];

/** Of which kind a call is; one that the table does not know is an error. */
export function kindOf(name: string): Kind {
  const found = KINDS.find(([, names]) => names.test(name));
  if (!found) throw new Error(`${name}: of no kind; give it one in bench/kindsOfCalls`);
  return found[0];
}

/**
 * How many calls of each kind, and `flushes`: how often what waited had to be carried out, by a flush or by a read
 * that comes after a write. Google does not say when else it writes; a change of structure may well.
 */
export function kindsOfCalls(names: readonly string[]): Record<Kind | 'flushes', number> {
  const kinds = { read: 0, setter: 0, structural: 0, flush: 0, other: 0, flushes: 0 };
  let waits = false;
  for (const kind of names.map(kindOf)) {
    kinds[kind] += 1;
    if (kind === 'setter' || kind === 'structural') waits = true;
    else if (kind !== 'other' && waits) {
      kinds.flushes += 1;
      waits = false;
    }
  }
  return kinds;
}

/** A line of the bench: `376 calls: 40 reads, 210 setters, 120 structural, 6 other; 6 flushes`. */
export function saidCalls(names: readonly string[]): string {
  const { read, setter, structural, flush, other, flushes } = kindsOfCalls(names);
  const parts = [
    [read, 'reads'],
    [setter, 'setters'],
    [structural, 'structural'],
    [flush + other, 'other'],
  ] as const;
  const said = parts.flatMap(([count, kind]) => (count > 0 ? [`${count} ${kind}`] : []));
  return `${names.length} calls: ${said.join(', ')}; ${flushes} flushes`;
}

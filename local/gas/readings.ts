/**
 * What Google may do either way, as far as anyone could find out: each switch with its values, the
 * likely one first, each in one sentence. The product must hold under every one of them.
 */
export const READINGS = {
  textInAtCells: {
    kept: 'What a script writes into a cell of format @ stays as it is: an apostrophe is part of it, = is text.',
    parsed: 'In a cell of format @ a leading apostrophe is dropped and = begins a formula.',
  },
  atOnFormula: {
    freezes: 'Format @ on a cell with a formula leaves the text that it showed and no formula.',
    calculates: 'A formula keeps calculating when its cell gets format @.',
  },
  appendRow: {
    honoursAt: 'Like setValues, appendRow leaves text in a cell of format @ as it is.',
    parses: 'Unlike setValues, appendRow reads numbers and dates in cells of format @ too.',
  },
  textCriteria: {
    matchesBoth: 'A criterion like 618, 12-12 or 21:00 matches text and number alike.',
    numbersOnly:
      'A criterion like 618, 12-12 or 21:00 matches numbers, dates and times, and no text.',
  },
  emptyTextSeries: {
    dropped: 'A chart draws nothing where a cell holds empty text.',
    zero: 'A chart draws empty text as 0.',
  },
  regional: {
    manifest: 'A spreadsheet has the time zone and the separators that are expected.',
    account: "A spreadsheet has its owner's: a zone of the USA, the separators of de_DE.",
  },
  simpleTrigger: {
    allowed: 'Toasts, locks and properties may be used in a simple trigger.',
    refused: 'Toasts, locks and properties throw in a simple trigger.',
  },
  sheetIds: {
    kept: 'Sheets keep their ids when a workbook is copied or imported.',
    renewed: 'Sheets get new ids when a workbook is copied or imported.',
  },
  ruleReads: {
    quick: 'Reading dropdown rules takes no more time than reading values.',
    slow: 'Reading dropdown rules takes milliseconds a cell.',
  },
  pieHeader: {
    kept: 'Colours of slices begin with the first slice, whether there is a header or not.',
    skipped: 'Where the first row is a header, the first colour is left out.',
  },
} as const;

type Table = typeof READINGS;
export type ReadingName = keyof Table;
/** One value for each switch. */
export type Readings = { readonly [Name in ReadingName]: keyof Table[Name] };

export const READING_NAMES = Object.keys(READINGS) as ReadingName[];

/** The values of a switch, the likely one first. */
export function valuesOf(name: ReadingName): readonly string[] {
  return Object.keys(READINGS[name]);
}

/** What the local host does when nothing else is said: the likely value of each switch. */
export const DEFAULT_READINGS = Object.fromEntries(
  READING_NAMES.map((name) => [name, valuesOf(name)[0]]),
) as unknown as Readings;

/** Switches by name over the default ones; throws for a name or value that there is not. */
export function readingsOf(given: Readonly<Record<string, string | undefined>>): Readings {
  for (const [name, value] of Object.entries(given)) {
    if (!READING_NAMES.includes(name as ReadingName))
      throw new Error(`No reading is called ${name}; there are ${READING_NAMES.join(', ')}`);
    const values = valuesOf(name as ReadingName);
    if (!values.includes(value as string))
      throw new Error(`${name} cannot be ${value}; it is ${values.join(' or ')}`);
  }
  return { ...DEFAULT_READINGS, ...given } as Readings;
}

/** Reads `name=value,name=value`; throws for a part that is not one. */
export function parseReadings(text: string): Record<string, string> {
  const parts = text.split(',').map((part) => part.trim());
  const pairs = parts.filter((part) => part !== '').map((part) => part.split('='));
  for (const pair of pairs)
    if (pair.length !== 2)
      throw new Error(`Readings are written name=value, not ${pair.join('=')}`);
  return Object.fromEntries(pairs.map((pair) => pair.map((side) => side.trim())));
}

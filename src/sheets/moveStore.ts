/** Date cells of a sheet that a move changes; serial days. */
export interface MovedCells {
  /** Id of the sheet, and how many rows it has: then each cell is where it was. */
  readonly sheet: number;
  readonly rows: number;
  readonly cells: readonly (readonly [row: number, column: number, from: number, to: number])[];
}

/** A property holds 9 KB, and this is plain text. */
const PART = 8_000;
const KEY = 'campaign-desk.move';

/** Keeps what is about to be written, until it is: an execution may end before. */
export function keepMove(tabs: readonly MovedCells[]): void {
  const text = JSON.stringify(tabs);
  const parts = Math.ceil(text.length / PART);
  const values = Object.fromEntries(
    Array.from({ length: parts }, (_, i) => [`${KEY}.${i}`, text.slice(i * PART, (i + 1) * PART)]),
  );
  PropertiesService.getDocumentProperties().setProperties({ ...values, [KEY]: `${parts}` });
}

/** What keepMove kept last and nobody forgot; nothing to move where forgetting broke off. */
export function keptMove(): readonly MovedCells[] | undefined {
  const values = PropertiesService.getDocumentProperties().getProperties();
  const parts = Number(values[KEY] ?? 0);
  if (parts === 0) return undefined;
  const texts = Array.from({ length: parts }, (_, i) => values[`${KEY}.${i}`]);
  return texts.includes(undefined) ? [] : (JSON.parse(texts.join('')) as readonly MovedCells[]);
}

/** The number of parts goes last: while it stands, whoever looks next knows what else is to go. */
export function forgetMove(): void {
  const properties = PropertiesService.getDocumentProperties();
  const parts = Number(properties.getProperty(KEY) ?? 0);
  for (let i = 0; i < parts; i++) properties.deleteProperty(`${KEY}.${i}`);
  properties.deleteProperty(KEY);
}

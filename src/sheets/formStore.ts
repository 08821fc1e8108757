import { workbookId } from './workbook';

/** A property holds 9 KB; Chinese takes three bytes a character. */
const PART = 2800;

/** Each person's own, for this workbook. */
const keyOf = (part: number | 'parts') => `campaign-desk.form.${workbookId()}.${part}`;

/** Keeps what a person has typed into the wizard so far; an empty text forgets it. */
export function saveForm(text: string): void {
  const parts = Math.ceil(text.length / PART);
  const values = Object.fromEntries(
    Array.from({ length: parts }, (_, i) => [keyOf(i), text.slice(i * PART, (i + 1) * PART)]),
  );
  PropertiesService.getUserProperties().setProperties({ ...values, [keyOf('parts')]: `${parts}` });
}

/** What saveForm kept last; empty when nothing. */
export function savedForm(): string {
  const values = PropertiesService.getUserProperties().getProperties();
  const parts = Number(values[keyOf('parts')] ?? 0);
  return Array.from({ length: parts }, (_, i) => values[keyOf(i)] ?? '').join('');
}

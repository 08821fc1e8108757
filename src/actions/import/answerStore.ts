import { fingerprint } from '../../core/fingerprint';
import type { Answers } from '../../core/importTable/asking';
import { openTable } from '../../sheets/openTable';
import type { OurTab } from '../../sheets/ourTab';
import { writeRectangle } from '../../sheets/writeRectangle';
import { blockLayout, MARKS } from '../../tabs/model/layout';

/** Lines that are kept; the oldest go. */
const MOST = 100;
/** Of a table that says nothing of its days: the next one is of another day. */
const NOT_KEPT = 'day';

/** What was answered for a kind of export: a line of 设置, `生意参谋 #1k2j3 {"money":"元"}`. */
export function rememberedAnswers(settings: OurTab<'settings'> | undefined, kind: string): Answers {
  const lines = settings ? linesOf(settings) : [];
  const line = lines.find((one) => one.includes(markOf(kind)));
  try {
    const answers: unknown = JSON.parse(line?.slice(line.indexOf('{')) ?? '{}');
    return typeof answers === 'object' && answers !== null ? (answers as Answers) : {};
  } catch {
    // Somebody changed the line: it is asked again.
    return {};
  }
}

/** Keeps what was answered for the next export of the kind; a workbook of before gets the row. */
export function rememberAnswers(
  settings: OurTab<'settings'>,
  { kind, name }: { readonly kind: string; readonly name: string },
  answers: Answers,
): void {
  const { [NOT_KEPT]: _, ...kept } = answers;
  const mark = markOf(kind);
  const others = linesOf(settings).filter((line) => !line.includes(mark));
  const own = Object.keys(kept).length > 0 ? [`${name} ${mark}${JSON.stringify(kept)}`] : [];
  const text = [...others, ...own].slice(-MOST).join('\n');
  const table = openTable(settings, 'values');
  const row = table.marked('imports')?.row;
  if (row === undefined) {
    if (text !== '') addRow(settings, text);
    return;
  }
  table.put(row, 'value', text);
  table.write();
}

function linesOf(settings: OurTab<'settings'>): string[] {
  const held = openTable(settings, 'values').marked('imports')?.is.value ?? '';
  return String(held).split('\n').filter(Boolean);
}

function addRow(settings: OurTab<'settings'>, text: string): void {
  const { lastRow, columns } = blockLayout(settings.layout, 'values');
  const { name, meaning } = settings.locale.settings.value.imports;
  settings.sheet.insertRowBefore(lastRow);
  const cells = { name, value: text, meaning };
  for (const [key, cell] of Object.entries(cells))
    writeRectangle(settings, lastRow, columns[key] as number, [[cell]]);
  writeRectangle(settings, lastRow, 1, [[`${MARKS.row}values.imports`]]);
}

/** A short name of a kind of export. */
function markOf(kind: string): string {
  return `#${fingerprint(kind)} `;
}

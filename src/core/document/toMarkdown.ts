import { round } from '../round';
import type { CampaignDocument, DocumentChart, DocumentPart, DocumentTable } from './document';

/** The document as Markdown: what its texts hold is never taken for marks. */
export function toMarkdown({ title, parts }: CampaignDocument): string {
  return `${[`# ${line(title)}`, ...parts.map(part)].join('\n\n')}\n`;
}

function part(part: DocumentPart): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level ?? 2)} ${line(part.text)}`;
    case 'paragraph':
      return block(part.text, '');
    case 'note':
      return block(part.text, '> ');
    case 'list':
      return part.items.map((item) => `- ${line(item)}`).join('\n');
    case 'table':
      return table(part);
    case 'chart':
      return chart(part);
  }
}

/** Bars as a list; of a line its last point. */
function chart({ chart: kind, title, labels, series, said }: DocumentChart): string {
  const text = (values: readonly (number | null)[], i: number) =>
    said?.[i] ?? (values[i] === null ? '' : `${round(values[i] as number, 1)}`);
  if (kind === 'bar') {
    const [{ values } = { values: [] }] = series;
    const bars = labels.map((label, i) => `- ${line(label)} · ${line(text(values, i))}`);
    return [block(title, ''), bars.join('\n')].join('\n\n');
  }
  const ends = series.map(({ name, values }) => {
    const last = values.reduce<number>((found, value, i) => (value === null ? found : i), -1);
    return last < 0 ? name : `${name} ${labels[last]} ${round(values[last] as number, 1)}`;
  });
  return block(`${[title, ...ends].join(' · ')}`, '');
}

function table({ head, rows, numeric = [] }: DocumentTable): string {
  const row = (cells: readonly string[]) => `| ${cells.map(line).join(' | ')} |`;
  const rule = head.map((_, i) => (numeric.includes(i) ? '---:' : '---'));
  return [row(head), `| ${rule.join(' | ')} |`, ...rows.map(row)].join('\n');
}

/** Lines stay lines. */
function block(text: string, start: string): string {
  return text
    .trim()
    .split(/\r?\n/)
    .map((each) => start + line(each))
    .join('  \n');
}

/** One line in which no character is a mark. */
function line(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(
      /^(\s*)([-+=]|\d+[.)])(?=\s|$)/,
      (_, blanks: string, mark: string) => blanks + mark.replace(/[-+=.)]$/, '\\$&'),
    )
    .replace(/\s*\r?\n\s*/g, ' / ');
}

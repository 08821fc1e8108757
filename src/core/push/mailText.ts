import type { PushText } from './botRequest';

/** A card as a mail: plain, and as simple HTML in which nothing but our own marks means anything. */
export function mailBodies({ title, content }: PushText): { plain: string; html: string } {
  const lines = content.split('\n');
  const plain = lines.map((line) => headingOf(line) ?? line).join('\n');
  const body = lines.map((line) => {
    const heading = headingOf(line);
    return heading === undefined ? escaped(line) : `<b>${escaped(heading)}</b>`;
  });
  return { plain, html: `<h3>${escaped(title)}</h3>\n${body.join('<br>\n')}` };
}

/** The text of a line that is a heading: `**预警**`. */
function headingOf(line: string): string | undefined {
  return /^\*\*(.+)\*\*$/.exec(line)?.[1];
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

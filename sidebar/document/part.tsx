import type { DocumentPart, DocumentTable } from '../../src/core/document/document';
import { Chart } from './chart';

/** A part of a document; its texts are text, whatever they hold. */
export function Part({ part }: { part: DocumentPart }) {
  switch (part.kind) {
    case 'heading':
      return part.level === 3 ? <h3>{part.text}</h3> : <h2>{part.text}</h2>;
    case 'paragraph':
      return <p class="lines">{part.text}</p>;
    case 'note':
      return <p class="note lines">{part.text}</p>;
    case 'list':
      return (
        <ul>
          {part.items.map((item, i) => (
            <li key={i.toString()}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return <Table table={part} />;
    case 'chart':
      return <Chart chart={part} />;
  }
}

/** Columns from which heads stand upright, so that the table fits the paper. */
const MANY = 12;

function Table({ table: { head, rows, numeric = [] } }: { table: DocumentTable }) {
  const kindOf = (column: number) => (numeric.includes(column) ? 'numeric' : undefined);
  const isWide = head.length > MANY;
  return (
    // Wide tables are scrolled on the screen, by the keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region needs the focus
    <section class="scrolled" tabIndex={0} aria-label={head[0]}>
      <table class={isWide ? 'many' : undefined}>
        <thead>
          <tr>
            {head.map((text, i) => (
              <th key={i.toString()} scope="col" class={kindOf(i)}>
                <span>{text}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at.toString()}>
              {row.map((text, i) => (
                <td key={i.toString()} class={kindOf(i)}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

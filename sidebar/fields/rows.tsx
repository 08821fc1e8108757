import type { ComponentChildren } from 'preact';
import { fillIn, words } from '../words';

interface RowsProps<R extends { readonly id: number }> {
  readonly rows: readonly R[];
  /** Name of a row by its number, for who does not see it. */
  readonly name: string;
  readonly onChange: (rows: readonly R[]) => void;
  /** A new, empty row. */
  readonly empty: () => R;
  readonly children: (
    row: R,
    index: number,
    change: (part: Partial<R>) => void,
  ) => ComponentChildren;
}

/** Rows of fields that can be added and removed. */
export function Rows<R extends { readonly id: number }>(props: RowsProps<R>) {
  const { rows, name, onChange, empty, children } = props;
  const { add, remove } = words.wizardPage;
  return (
    <>
      {rows.map((row, index) => (
        <fieldset key={row.id} class="row">
          <legend>{fillIn(name, { n: index + 1 })}</legend>
          {children(row, index, (part) =>
            onChange(rows.map((other) => (other.id === row.id ? { ...other, ...part } : other))),
          )}
          <button
            type="button"
            class="remove"
            aria-label={fillIn(remove, { n: index + 1 })}
            onClick={() => onChange(rows.filter((other) => other.id !== row.id))}
          >
            ×
          </button>
        </fieldset>
      ))}
      <button type="button" class="add" onClick={() => onChange([...rows, empty()])}>
        + {add}
      </button>
    </>
  );
}

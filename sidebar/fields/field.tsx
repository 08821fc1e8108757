import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldProps {
  readonly label: string;
  /** Path of the field in the request, by which an Issue is led to it. */
  readonly path: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** What was understood of the value. */
  readonly echo?: string;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'date';
  readonly list?: string;
  readonly placeholder?: string;
  readonly rows?: number;
}

/** A labelled field; what is said of it is tied to it, so that a screen reader says it too. */
export function Field(props: FieldProps) {
  const { label, path, value, onChange, hint, echo, error, type = 'text', rows } = props;
  const id = useId();
  const notes: readonly (readonly [string, string | undefined, string])[] = [
    [`${id}-hint`, hint, 'hint'],
    [`${id}-echo`, echo, 'echo'],
    [`${id}-error`, error, 'error'],
  ];
  const said = notes.filter(([, text]) => text !== undefined && text !== '');
  const attributes = {
    id,
    value,
    'data-path': path,
    'aria-invalid': error !== undefined,
    'aria-describedby': said.map(([key]) => key).join(' ') || undefined,
    onInput: (event: Event) => onChange((event.currentTarget as HTMLInputElement).value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input
          {...attributes}
          type={type}
          list={props.list}
          placeholder={props.placeholder}
          autocomplete="off"
        />
      ) : (
        <textarea {...attributes} rows={rows} />
      )}
      {said.map(([key, text, kind]) => (
        <p key={key} id={key} class={kind} role={kind === 'error' ? 'alert' : undefined}>
          {kind === 'error' ? `⚠ ${text}` : text}
        </p>
      ))}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly path: string;
  readonly value: string;
  readonly choices: readonly { readonly key: string; readonly label: string }[];
  readonly onChange: (key: string) => void;
}

export function Choice({ label, path, value, choices, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        data-path={path}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.key} value={choice.key}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Words that a field proposes while it is typed in. */
export function Suggestions({ id, words }: { id: string; words: readonly string[] }) {
  return (
    <datalist id={id}>
      {words.map((word) => (
        <option key={word} value={word} />
      ))}
    </datalist>
  );
}

export function Notice({
  kind,
  children,
}: {
  kind: 'info' | 'warning';
  children: ComponentChildren;
}) {
  return <div class={`notice ${kind}`}>{children}</div>;
}

import { useEffect, useRef } from 'preact/hooks';
import { deskState, type OpenDialog } from '../deskState';
import type { PageText } from '../pageLanguage';

/** The dialog that is open, if any; the browser keeps the focus in it and closes it with Escape. */
export function DialogBox({ text }: { text: PageText }) {
  const dialog = deskState.dialog.value;
  // A dialog that follows another is a new one: the key lets it open anew.
  return dialog ? <Open key={dialog.id} dialog={dialog} text={text} /> : null;
}

function Open({ dialog, text }: { dialog: OpenDialog; text: PageText }) {
  const box = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog
      class="desk-dialog"
      ref={box}
      aria-describedby="dialog-message"
      onCancel={(event) => {
        event.preventDefault();
        dialog.answer(undefined);
      }}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          dialog.answer(field.current?.value ?? '');
        }}
      >
        <p id="dialog-message">{dialog.message}</p>
        {dialog.kind === 'prompt' && <input ref={field} aria-label={text.answer} />}
        <div class="buttons">
          {dialog.kind !== 'say' && (
            <button type="button" onClick={() => dialog.answer(undefined)}>
              {text.cancel}
            </button>
          )}
          <button type="submit" class="main">
            {text.ok}
          </button>
        </div>
      </form>
    </dialog>
  );
}

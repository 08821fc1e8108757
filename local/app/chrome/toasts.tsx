import { closeToast, deskState } from '../deskState';
import type { PageText } from '../pageLanguage';

/** Short messages at the lower right, as Google shows them. */
export function Toasts({ text }: { text: PageText }) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {deskState.toasts.value.map(({ id, title, message }) => (
        <div class="toast" key={id}>
          <button
            type="button"
            class="close"
            aria-label={text.closeToast}
            onClick={() => closeToast(id)}
          >
            ×
          </button>
          <strong>{title}</strong>
          <p>{message}</p>
        </div>
      ))}
    </div>
  );
}

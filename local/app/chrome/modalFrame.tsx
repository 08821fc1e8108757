import { useEffect, useRef } from 'preact/hooks';
import { deskState } from '../deskState';
import type { PageText } from '../pageLanguage';
import { type Call, PageFrame } from './pageFrame';

const close = () => {
  deskState.modal.value = undefined;
};

/** The page in a dialog above the grid, if any; Escape closes it. */
export function ModalFrame({ text, call }: { text: PageText; call: Call }) {
  const page = deskState.modal.value;
  return page ? <Open key={page.id} page={page} text={text} call={call} /> : null;
}

interface OpenProps {
  readonly page: NonNullable<typeof deskState.modal.value>;
  readonly text: PageText;
  readonly call: Call;
}

function Open({ page, text, call }: OpenProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  const size = { width: `${page.width}px`, height: `${page.height}px` };
  return (
    <dialog class="modal" ref={box} style={size} aria-label={page.title} onClose={close}>
      <div class="sidebar-title">
        <h2>{page.title}</h2>
        <button type="button" class="close" aria-label={text.closeDialog} onClick={close}>
          ×
        </button>
      </div>
      <PageFrame title={page.title} html={page.html} call={call} close={close} />
    </dialog>
  );
}

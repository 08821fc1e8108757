import { deskState } from '../deskState';
import type { PageText } from '../pageLanguage';
import { type Call, PageFrame } from './pageFrame';

const close = () => {
  deskState.sidebar.value = undefined;
};

/** The sidebar as on Google: 300 px. */
export function SidebarFrame({ text, call }: { text: PageText; call: Call }) {
  const page = deskState.sidebar.value;
  if (!page) return null;
  return (
    <aside class="sidebar" aria-label={page.title}>
      <div class="sidebar-title">
        <h2>{page.title}</h2>
        <button type="button" class="close" aria-label={text.closeSidebar} onClick={close}>
          ×
        </button>
      </div>
      <PageFrame key={page.id} title={page.title} html={page.html} call={call} close={close} />
    </aside>
  );
}

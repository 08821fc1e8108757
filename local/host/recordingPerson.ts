import type { Dialog, MenuEntry, ModalPage, Person, SidebarPage, Toast } from '../gas/runtime';

/** A person who notes what is shown and answers dialogs with what was laid ready, or cancels. */
export class RecordingPerson implements Person {
  readonly toasts: Toast[] = [];
  readonly logs: string[] = [];
  readonly menus: MenuEntry[] = [];
  /** Texts of the dialogs that were shown. */
  readonly alerts: string[] = [];
  /** Answers to the dialogs to come; a confirmed question takes one too. */
  readonly answers: string[] = [];
  readonly sidebars: SidebarPage[] = [];
  readonly modals: ModalPage[] = [];

  toast = (toast: Toast) => void this.toasts.push(toast);
  log = (text: string) => void this.logs.push(text);
  addMenu = (menu: MenuEntry) => void this.menus.push(menu);
  showSidebar = (page: SidebarPage) => void this.sidebars.push(page);
  showModal = (page: ModalPage) => void this.modals.push(page);
  answer({ message, kind }: Dialog): string | undefined {
    this.alerts.push(message);
    return kind === 'say' ? '' : this.answers.shift();
  }
}

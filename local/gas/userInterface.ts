import type { HtmlOutput } from './htmlService';
import type { Dialog, MenuEntry, MenuItem, Runtime } from './runtime';
import { ServiceError } from './serviceError';
import { strict } from './strict';

/** Menus and dialogs. Simple triggers other than onOpen may not use them. */
export function userInterface(runtime: Runtime): object {
  const entries = new WeakMap<object, MenuEntry>();
  const menu = (title: string) => {
    const entry: { title: string; items: (MenuItem | MenuEntry | null)[] } = { title, items: [] };
    const self = {
      addItem(label: string, fn: string) {
        entry.items.push({ label, fn });
        return self;
      },
      addSeparator() {
        entry.items.push(null);
        return self;
      },
      addSubMenu(submenu: object) {
        const inner = entries.get(submenu);
        if (!inner) throw new Error('not implemented: Menu.addSubMenu of another menu');
        entry.items.push(inner);
        return self;
      },
      addToUi(): void {
        runtime.person.addMenu(entry);
      },
    };
    const made = strict(self, 'Menu');
    // Its own methods give it back without the guard.
    for (const menu of [self, made]) entries.set(menu, entry);
    return made;
  };
  const check = (name: string) => {
    runtime.service(`Ui.${name}`);
    if (runtime.authMode !== 'FULL')
      throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
  };
  const answer = (name: string, message: string, kind: Dialog['kind']) => {
    check(name);
    return runtime.person.answer({ message, kind });
  };
  return strict(
    {
      Button: BUTTON,
      ButtonSet: BUTTON_SET,
      createMenu: menu,
      // Google names it after the add-on, which a script cannot know.
      createAddonMenu: () => menu('Add-on'),
      alert(message: string, buttons?: string): string {
        const kind = buttons === BUTTON_SET.OK_CANCEL ? 'confirm' : 'say';
        const answered = answer('alert', message, kind);
        return kind === 'say' || answered !== undefined ? BUTTON.OK : BUTTON.CANCEL;
      },
      prompt(message: string): object {
        const typed = answer('prompt', message, 'prompt');
        return strict(
          {
            getResponseText: () => typed ?? '',
            getSelectedButton: () => (typed === undefined ? BUTTON.CANCEL : BUTTON.OK),
          },
          'PromptResponse',
        );
      },
      showSidebar(page: HtmlOutput): void {
        check('showSidebar');
        runtime.person.showSidebar({ title: page.getTitle(), html: page.getContent() });
      },
      showModalDialog(page: HtmlOutput, title: string): void {
        check('showModalDialog');
        const width = page.getWidth() ?? DIALOG.width;
        const height = page.getHeight() ?? DIALOG.height;
        runtime.person.showModal({ title, html: page.getContent(), width, height });
      },
    },
    'Ui',
  );
}

/** Size of a dialog that names none. */
const DIALOG = { width: 600, height: 400 };
const BUTTON = { OK: 'OK', CANCEL: 'CANCEL' };
const BUTTON_SET = { OK: 'OK', OK_CANCEL: 'OK_CANCEL' };

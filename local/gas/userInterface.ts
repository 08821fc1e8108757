import type { Runtime } from './runtime';
import { ServiceError } from './serviceError';
import { strict } from './strict';

/** Menus and dialogs. Simple triggers other than onOpen may not use them. */
export function userInterface(runtime: Runtime): object {
  const menu = (title: string) => {
    const items: { label: string; fn: string }[] = [];
    const self = {
      addItem(label: string, fn: string) {
        items.push({ label, fn });
        return self;
      },
      addSeparator: () => self,
      addToUi(): void {
        runtime.book.menus.push({ title, items });
      },
    };
    return strict(self, 'Menu');
  };
  const check = (name: string) => {
    runtime.service(`Ui.${name}`);
    if (runtime.authMode !== 'FULL')
      throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
  };
  /** What the person in front answers; without an answer they cancel. */
  const answer = () => runtime.book.answers.shift();
  return strict(
    {
      Button: BUTTON,
      ButtonSet: { OK: 'OK', OK_CANCEL: 'OK_CANCEL' },
      createMenu: menu,
      createAddonMenu: () => menu(''),
      alert(message: string, buttons?: string): string {
        check('alert');
        runtime.book.alerts.push(message);
        return buttons === undefined || answer() !== undefined ? BUTTON.OK : BUTTON.CANCEL;
      },
      prompt(message: string): object {
        check('prompt');
        runtime.book.alerts.push(message);
        const typed = answer();
        return strict(
          {
            getResponseText: () => typed ?? '',
            getSelectedButton: () => (typed === undefined ? BUTTON.CANCEL : BUTTON.OK),
          },
          'PromptResponse',
        );
      },
    },
    'Ui',
  );
}

const BUTTON = { OK: 'OK', CANCEL: 'CANCEL' };

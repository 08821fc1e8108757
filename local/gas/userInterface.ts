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
  return strict(
    {
      createMenu: menu,
      createAddonMenu: () => menu(''),
      alert(message: string): void {
        runtime.service('Ui.alert');
        if (runtime.authMode !== 'FULL')
          throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
        runtime.book.alerts.push(message);
      },
    },
    'Ui',
  );
}

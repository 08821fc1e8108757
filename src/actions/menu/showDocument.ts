import { localeOf } from '../../locales/localeOf';
import type { DocumentKind } from '../document/documentOf';
import { campaignInFront } from './campaignInFront';
import { userLanguage } from './menu';
import { pageOutput } from './pageOutput';

const SIZE = { width: 1000, height: 680 };
/** Words of the menu by kind. */
const TITLES = {
  plan: 'exportPlan',
  raci: 'raci',
  brief: 'brief',
  standUp: 'standUp',
  retro: 'exportRetro',
  retroMeeting: 'retroMeeting',
  year: 'year',
} as const satisfies Record<DocumentKind, string>;

/** Shows a document of a campaign in a wide dialog, where it can be printed and taken away; `before` does what it is to show. */
export function showDocument(kind: DocumentKind, before?: (code: string) => unknown): void {
  const language = userLanguage();
  const code = campaignInFront(language);
  if (code === undefined) return;
  before?.(code);
  const page = pageOutput('document', language, { kind, code });
  SpreadsheetApp.getUi().showModalDialog(
    page.setWidth(SIZE.width).setHeight(SIZE.height),
    localeOf(language).checks.menu[TITLES[kind]],
  );
}

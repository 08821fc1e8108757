import { documentPage } from './documentPage';
import { issues } from './issues';
import { panel } from './panel';
import { panelPage } from './panelPage';
import { preflightPage } from './preflightPage';
import { request } from './request';
import { wizard } from './wizard';
import { wizardPage } from './wizardPage';

/** Words of the sidebar's pages; some they share with the script, which makes the sentences about a plan itself. */
export const pagesEn = {
  documentPage,
  issues,
  panel,
  panelPage,
  preflight: preflightPage,
  request,
  wizard,
  wizardPage,
};

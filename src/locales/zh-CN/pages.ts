import { documentPage } from './documentPage';
import { issues } from './issues';
import { panel } from './panel';
import { panelPage } from './panelPage';
import { preflight } from './preflight';
import { request } from './request';
import { wizard } from './wizard';
import { wizardPage } from './wizardPage';

/** Words of the sidebar's pages; some they share with the script. */
export const pagesZhCN = {
  documentPage,
  issues,
  panel,
  panelPage,
  preflight,
  request,
  wizard,
  wizardPage,
};

import { issues } from './issues';
import { page } from './page';
import { panelPage } from './panelPage';
import { request } from './request';
import { wizardPage } from './wizardPage';

/** Words of the pages; the script itself does without those that are not of its own areas. */
export const pagesZhCN = { issues, page, panelPage, request, wizardPage };

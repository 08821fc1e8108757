import { page } from './page';

export const pagesZhCN = { page };

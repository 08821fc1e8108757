import { page } from './page';

export const pagesEn = { page };

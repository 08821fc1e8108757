import { noticeCopy } from '../due/noticeCopy';
import { bringUpInFront } from '../recheck/bringUpInFront';
import { greetNew } from './greetNew';
import { addMenu } from './menu';
import { noticeImport } from './noticeImport';

/** Simple trigger: shows the menu, and in an empty workbook where to begin; says in 设置 when the workbook is a copy, and when it was imported; brings the tab in front up. */
export function onOpen(): void {
  addMenu();
  greetNew();
  noticeCopy();
  noticeImport();
  bringUpInFront();
}

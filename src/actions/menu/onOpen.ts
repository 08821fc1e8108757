import { noticeImport } from '../adopt/noticeImport';
import { noticeCopy } from '../tick/noticeCopy';
import { addMenu } from './menu';

/** Simple trigger: shows the menu; says in 设置 when the workbook is a copy, and when it was imported. */
export function onOpen(): void {
  addMenu();
  noticeCopy();
  noticeImport();
}

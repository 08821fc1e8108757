import type { Host } from '../host/createHost';
import { campaign618 } from './campaign618';
import { DemoBook } from './demoBook';
import { fillPlan } from './fillPlan';
import { playLive } from './playLive';
import { playPrep } from './playPrep';
import { playDoubleEleven, playLaunch, playRetro } from './playRetro';
import type { DemoLanguage } from './sheetWords';
import { CLOCKS, type Stage } from './stages';

/**
 * Sets up the 618 campaign and does what its team did until the stage: type, paste and log, as users
 * do. The retro stage begins with the launch campaign that was archived before, and ends with the
 * Double-11 that takes up what was learnt.
 */
export function playDemo(host: Host, stage: Stage, language: DemoLanguage): DemoBook {
  const book = new DemoBook(host, language);
  if (stage === 'retro') playLaunch(book);
  book.create(book.said(campaign618));
  book.setClock(CLOCKS[stage]);
  fillPlan(book, stage);
  playPrep(book, stage);
  if (stage !== 'prep') playLive(book, stage);
  if (stage === 'retro') {
    playRetro(book);
    playDoubleEleven(book);
  }
  return book;
}

import type { Host } from '../host/createHost';
import { campaign618 } from './campaign618';
import { DemoBook } from './demoBook';
import { playLive } from './playLive';
import { playPrep } from './playPrep';
import { playLaunch, playRetro } from './playRetro';
import type { DemoLanguage } from './sheetWords';

export const STAGES = ['prep', 'live', 'retro'] as const;
export type Stage = (typeof STAGES)[number];

/** When each stage looks at the workbook. */
export const CLOCKS: Readonly<Record<Stage, string>> = {
  prep: '2024-05-12 10:00',
  live: '2024-06-17 21:05',
  retro: '2024-06-28 10:00',
};

/**
 * Sets up the 618 campaign and does what its team did until the stage: type, paste and log, as users
 * do. The retro stage begins with the launch campaign that was archived before.
 */
export function playDemo(host: Host, stage: Stage, language: DemoLanguage): DemoBook {
  const book = new DemoBook(host, language);
  if (stage === 'retro') playLaunch(book);
  book.create(campaign618);
  book.setClock(CLOCKS[stage]);
  playPrep(book, stage);
  if (stage !== 'prep') playLive(book, stage);
  if (stage === 'retro') playRetro(book);
  return book;
}

import type { Host } from '../host/createHost';
import { campaign618 } from './campaign618';
import { DemoBook } from './demoBook';
import { fillPlan } from './fillPlan';
import { LIVE_SCENES } from './playLive';
import { playPrep } from './playPrep';
import { playDoubleEleven, playLaunch, playRetro } from './playRetro';
import { playSupply } from './playSupply';
import type { DemoProgress, Scene } from './scene';
import type { DemoLanguage } from './sheetWords';
import { CLOCKS, type Stage } from './stages';

/** The team of the demo has the tabs of the market and the material too. */
const TABS_618 = [...campaign618.tabs, 'market', 'materials'];

const PREP: readonly Scene[] = [
  {
    name: 'create',
    play: (book, stage) => {
      book.create(book.said({ ...campaign618, tabs: TABS_618 }));
      book.setClock(CLOCKS[stage]);
    },
  },
  { name: 'plan', play: fillPlan },
  {
    name: 'prep',
    play: (book, stage) => {
      playPrep(book, stage);
      playSupply(book);
    },
  },
];

/** What is played up to a stage; the retro begins with the launch campaign that was archived before. */
const SCENES: Readonly<Record<Stage, readonly Scene[]>> = {
  prep: PREP,
  live: [...PREP, ...LIVE_SCENES],
  retro: [
    { name: 'launch', play: playLaunch },
    ...PREP,
    ...LIVE_SCENES,
    { name: 'retro', play: playRetro },
    { name: 'next', play: playDoubleEleven },
  ],
};

/**
 * Sets up the 618 campaign and does what its team did until the stage: type, paste and log, as users
 * do. The retro stage ends with the Double-11 that takes up what was learnt.
 */
export function playDemo(
  host: Host,
  stage: Stage,
  language: DemoLanguage,
  begins: (scene: DemoProgress) => void = () => undefined,
): DemoBook {
  const book = new DemoBook(host, language);
  const scenes = SCENES[stage];
  for (const [i, { name, play }] of scenes.entries()) {
    begins({ name, at: i + 1, of: scenes.length });
    play(book, stage);
  }
  return book;
}

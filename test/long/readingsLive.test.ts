import { playDemo } from '../../local/demo/playDemo';
import { LIVE_SCENES } from '../../local/demo/playLive';
import { playPrep } from '../../local/demo/playPrep';
import { CLOCKS } from '../../local/demo/stages';
import { expectFigures, inNewWorkbook, SETTINGS } from '../support/eachReading';

test.each(SETTINGS)(
  'the prep stage, and the live stage played on from it, show the figures of the sources: %s',
  (_, readings) =>
    inNewWorkbook(readings, (host) => {
      const book = playDemo(host, 'prep', 'zh-CN');
      expectFigures(book, 'prep');
      book.setClock(CLOCKS.live);
      playPrep(book, 'live');
      for (const { play } of LIVE_SCENES) play(book, 'live');
      expectFigures(book, 'live');
    }),
  600_000,
);

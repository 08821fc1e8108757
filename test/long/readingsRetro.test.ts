import { playDemo } from '../../local/demo/playDemo';
import { expectFigures, inNewWorkbook, SETTINGS } from '../support/eachReading';

test.each(SETTINGS)(
  'the retro stage shows the figures of the sources: %s',
  (_, readings) =>
    inNewWorkbook(readings, (host) => expectFigures(playDemo(host, 'retro', 'zh-CN'), 'retro')),
  600_000,
);

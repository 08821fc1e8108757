import { figures618 } from '../../local/demo/figures618';
import { playDemo } from '../../local/demo/playDemo';
import { STAGES } from '../../local/demo/stages';
import { createHost } from '../../local/host/createHost';
import { mixedReadings } from '../support/mixedReadings';

/** Every switch in its other position, where the region fits: elsewhere numbers are shown with commas. */
const allOther = { ...mixedReadings().slice(-1)[0], regional: 'manifest' } as const;

test.each(STAGES)(
  'the %s stage shows the figures of the sources with every switch in its other position',
  (stage) => {
    const host = createHost({ readings: allOther });
    const book = playDemo(host, stage, 'zh-CN');
    const wrong = figures618(book, stage).filter(({ shown, expected }) => shown !== expected);
    host.close();
    expect(wrong).toEqual([]);
  },
  600_000,
);

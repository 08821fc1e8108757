import type { Readings } from '../../local/gas/readings';
import type { Host } from '../../local/host/createHost';
import { liveCampaign, makeTwo } from '../support/campaignLife';
import { keptWorkbook } from '../support/keptWorkbook';
import { mixedReadings, singleFlips } from '../support/mixedReadings';
import { difference, testHost } from '../support/workbook';

const two = () =>
  keptWorkbook('two', () => {
    const host = testHost();
    makeTwo(host);
    return host;
  });
const titled = (settings: readonly Partial<Readings>[]) =>
  settings.map((setting) => [Object.values(setting).join(' '), setting] as const);

function withHost<T>(readings: Partial<Readings>, work: (host: Host) => T, isNew = false): T {
  const host = testHost(isNew ? { readings } : { readings, saved: two() });
  try {
    return work(host);
  } finally {
    host.close();
  }
}

/** Where the region fits: elsewhere numbers are shown with commas. */
const allOther = { ...mixedReadings().slice(-1)[0], regional: 'manifest' } as const;

test.each(titled([{ textInAtCells: 'parsed' }, { atOnFormula: 'calculates' }, allOther]))(
  'a campaign made beside another is the same in every cell: %s',
  (_, readings) => {
    const made = withHost(
      readings,
      (host) => {
        makeTwo(host);
        return host.snapshot();
      },
      true,
    );
    const asUsual = withHost({}, (host) => host.snapshot());
    expect(difference(asUsual.sheets, made.sheets)).toBeUndefined();
  },
  300_000,
);

describe('one life of a campaign shows the same at each turn', () => {
  let usual: ReturnType<typeof liveCampaign>;
  beforeAll(() => {
    usual = withHost({}, liveCampaign);
  }, 300_000);

  test.each(titled([...singleFlips(), ...mixedReadings()]))(
    '%s',
    (_, readings) => {
      const lived = withHost(readings, (host) => {
        // Elsewhere numbers are shown with commas until someone takes the offer.
        host.call('setRegional');
        return liveCampaign(host);
      });
      expect(Object.keys(lived)).toEqual(Object.keys(usual));
      for (const [turn, shown] of Object.entries(usual))
        expect({ turn, differs: difference(shown, lived[turn]) }).toEqual({ turn });
    },
    300_000,
  );
});

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { READING_NAMES, type ReadingName, valuesOf } from '../local/gas/readings';
import { createHost, type Host } from '../local/host/createHost';

const bundle = execFileSync(
  process.execPath,
  [require.resolve('tsx/cli'), join(__dirname, '..', 'scripts', 'bundleContract.ts')],
  { encoding: 'utf8', maxBuffer: 10_000_000 },
);

/** What a script cannot see: charts, triggers and copies have their tests beside what they concern. */
const UNSEEN = ['emptyTextSeries', 'simpleTrigger', 'sheetIds', 'pieHeader'];
const SEEN = READING_NAMES.filter((name) => !UNSEEN.includes(name));
const CASES = SEEN.flatMap((name) => valuesOf(name).map((value) => [name, value] as const));

function withReading(name: ReadingName, value: string, work: (host: Host) => void): void {
  const host = createHost({ script: bundle, readings: { [name]: value } });
  try {
    work(host);
  } finally {
    host.close();
  }
}

test('the suite asks for every value of the switches that a script can see', () => {
  withReading('sheetIds', 'kept', (host) => {
    const names = CASES.map(([name, value]) => `${name}=${value}`);
    expect(host.call('readingNames')).toEqual(names);
  });
});

test.each(CASES)('%s: %s behaves so, and not as the other reading', (name, value) => {
  withReading(name, value, (host) => {
    for (const other of valuesOf(name)) {
      const ask = () => host.call('runReading', `${name}=${other}`);
      if (other === value) ask();
      else expect(ask).toThrow('expected');
    }
  });
});

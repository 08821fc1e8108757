import { createHost, type Host } from '../../local/host/createHost';
import type { HostOptions } from '../../local/host/hostOptions';
import type { SavedWorkbook } from '../../local/host/savedWorkbook';

const S = '工作表1';
/** Functions for cells that leave the script's realm, or never come back. */
const SCRIPT = `
/** @customfunction */
function END() { return this.constructor.constructor('return process')().exit(7); }
/** @customfunction */
function GROW() { for (var all = []; ; ) all.push(new Array(1e5).fill(all.length + 0.5)); }
/** @customfunction */
function LOOP() { for (;;); }
function fill(formula) { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setFormula(formula); }
`;

function withHost(options: HostOptions, work: (host: Host) => void): void {
  const host = createHost({ script: SCRIPT, ...options });
  try {
    work(host);
  } finally {
    host.close();
  }
}

test.each([
  { name: 'ends', formula: '=END()', says: 'the engine has ended (exit code 7)' },
  {
    name: 'has no memory left',
    formula: '=GROW()',
    options: { engineMemoryMb: 300 },
    says: 'the engine has ended (Worker terminated due to reaching memory limit',
  },
  {
    name: 'does not answer',
    formula: '=LOOP()',
    options: { engineTimeoutMs: 2_000 },
    says: 'no answer for 2 s, so the engine was stopped',
  },
])('an engine that $name is an error, with what to do', ({ formula, says, options = {} }) =>
  withHost(options, (host) => {
    expect(() => host.call('fill', formula)).toThrow(says);
    expect(host.executions[0]?.error).toContain('a new host (createHost)');
    // Later calls say the same at once.
    const began = performance.now();
    expect(() => host.read(S, 'A1').values).toThrow(says);
    expect(() => host.user.type(S, 'B1', '1')).toThrow(says);
    expect(() => host.save()).toThrow(says);
    expect(performance.now() - began).toBeLessThan(500);
  }),
);

test('a workbook that cannot be opened is an error at the first call', () => {
  const properties = { document: {}, user: {}, script: {} };
  const saved = {
    book: { extras: [[0, { protections: [] }]] },
    properties,
  } as unknown as SavedWorkbook;
  withHost({ saved }, (host) => expect(() => host.read(S)).toThrow('the engine has ended ('));
});

test('another host goes on when one has died', () =>
  withHost({}, (other) =>
    withHost({}, (host) => {
      expect(() => host.call('fill', '=END()')).toThrow('has ended');
      other.call('fill', '=1+1');
      expect(other.read(S, 'A1').values).toEqual([[2]]);
    }),
  ));

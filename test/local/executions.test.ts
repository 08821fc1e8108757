import { createHost } from '../../local/host/createHost';

const S = '工作表1';
const CELL = `SpreadsheetApp.getActive().getSheets()[0].getRange('A1')`;

function withHost<T>(
  script: string,
  work: (host: ReturnType<typeof createHost>) => T,
  options = {},
): T {
  const host = createHost({ script, ...options });
  try {
    return work(host);
  } finally {
    host.close();
  }
}

test.each([
  'setTimeout',
  'fetch',
  'URL',
  'TextEncoder',
  'atob',
  'crypto',
  'performance',
  'structuredClone',
  'queueMicrotask',
  'process',
  'require',
])('a script has no %s, as on Google', (name) => {
  withHost(`function has() { return typeof ${name}; }`, (host) =>
    expect(host.call('has')).toBe('undefined'),
  );
});

test('what is not implemented says its name', () => {
  withHost(`function f() { SpreadsheetApp.openById('x'); }`, (host) =>
    expect(() => host.call('f')).toThrow('not implemented: SpreadsheetApp.openById'),
  );
});

test('only calls that read or change something are counted', () => {
  const script = `function f() { var c = ${CELL}; c.getA1Notation(); c.setValue(1); c.getValue(); SpreadsheetApp.flush(); }`;
  withHost(script, (host) => {
    host.call('f');
    expect(host.calls).toEqual({
      total: 3,
      byName: { 'Range.setValue': 1, 'Range.getValue': 1, 'SpreadsheetApp.flush': 1 },
    });
  });
});

test('every execution loads the script anew', () => {
  withHost('var n = 0; function f() { return ++n; }', (host) => {
    expect([host.call('f'), host.call('f')]).toEqual([1, 1]);
  });
});

test('the n-th call can fail like a service, once', () => {
  withHost(`function f() { ${CELL}.setValue(1); ${CELL}.setValue(2); }`, (host) => {
    host.failAtCall(2);
    expect(() => host.call('f')).toThrow('Service Spreadsheets timed out');
    expect(host.read(S, 'A1').values).toEqual([[1]]);
    host.call('f');
    expect(host.read(S, 'A1').values).toEqual([[2]]);
  });
});

test('another person types between a read and a write', () => {
  withHost(
    `function f() { var v = ${CELL}.getValue(); ${CELL}.getValue(); return [v, ${CELL}.getValue()]; }`,
    (host) => {
      host.atCall(2, () => host.user.type(S, 'A1', '9'));
      expect(host.call('f')).toEqual(['', 9]);
    },
  );
});

test('another execution does not get the lock', () => {
  const script = `
    function locked() { var l = LockService.getDocumentLock(); var got = l.tryLock(1); ${CELL}.getValue(); l.releaseLock(); return got; }`;
  withHost(script, (host) => {
    let inner: unknown;
    host.atCall(2, () => {
      inner = host.call('locked');
    });
    expect([host.call('locked'), inner, host.call('locked')]).toEqual([true, false, true]);
  });
});

test('the clock drives scripts and TODAY(), in the zone of the spreadsheet', () => {
  const now = () => Date.parse('2024-05-12T23:59:00+08:00');
  const script = 'function now() { return new Date().toISOString(); }';
  const today = (timeZone: string) =>
    withHost(
      script,
      (host) => {
        expect(host.call('now')).toBe('2024-05-12T15:59:00.000Z');
        host.user.type(S, 'A1', '=TEXT(TODAY(),"yyyy-mm-dd")');
        return host.read(S, 'A1').values[0]?.[0];
      },
      { now, timeZone },
    );
  expect(today('Asia/Shanghai')).toBe('2024-05-12');
  expect(today('Asia/Tokyo')).toBe('2024-05-13');
  expect(today('America/Los_Angeles')).toBe('2024-05-12');
});

test('a date cell is the same wall clock in any zone', () => {
  const script = `function f() { return ${CELL}.getValue().toISOString(); }`;
  const read = (timeZone: string) =>
    withHost(
      script,
      (host) => {
        host.user.type(S, 'A1', '2024-05-12');
        return host.call('f');
      },
      { timeZone },
    );
  expect(read('Asia/Shanghai')).toBe('2024-05-11T16:00:00.000Z');
  expect(read('America/New_York')).toBe('2024-05-12T04:00:00.000Z');
});

test('what a formula gave stays a number when its cell is painted, in a format of text too', () => {
  const script = `function f() { var c = ${CELL}; c.setFormula('=1+1'); c.getValue();
    c.setNumberFormat('@'); c.setBackgrounds([['#ffffff']]); return typeof c.getValue(); }`;
  withHost(script, (host) => expect(host.call('f')).toBe('number'), {
    readings: { atOnFormula: 'calculates' },
  });
});

test('custom functions compute in cells and show errors', () => {
  const script = `
    /** @customfunction */
    function DOUBLE(v) { if (v === 'x') throw new Error('no'); return Array.isArray(v) ? v.map(function (r) { return [r[0] * 2]; }) : v * 2; }`;
  withHost(script, (host) => {
    host.user.type(S, 'A1', '21');
    host.user.type(S, 'B1', '=DOUBLE(A1)');
    host.user.type(S, 'C1', '=DOUBLE("x")');
    expect(host.read(S, 'B1:C1').values).toEqual([[42, '#ERROR!']]);
    host.user.type(S, 'A1', '4');
    expect(host.read(S, 'B1').values).toEqual([[8]]);
  });
});

test('before it is enabled a script may make its menu and touch nothing', () => {
  const script = `function onOpen() { SpreadsheetApp.getUi().createMenu('M').addToUi(); ${CELL}.getValue(); }`;
  withHost(script, (host) => {
    expect(() => host.open('NONE')).toThrow('You do not have permission to call Range.getValue');
    expect(host.menus).toHaveLength(1);
    host.open('LIMITED');
  });
});

test('menus, alerts and onOpen', () => {
  const script = `function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('go', 'f').addToUi(); }
    function onEdit() { SpreadsheetApp.getUi().alert('no'); } function f() { SpreadsheetApp.getUi().alert('hi'); }`;
  withHost(script, (host) => {
    host.open('NONE');
    expect(host.menus).toEqual([{ title: 'M', items: [{ label: 'go', fn: 'f' }] }]);
    host.call('f');
    expect(host.alerts).toEqual(['hi']);
    host.user.type(S, 'A1', '1');
    expect(host.executions[2]?.error).toContain('Cannot call SpreadsheetApp.getUi()');
  });
});

import type { Host } from '../../local/host/createHost';
import { createHost } from '../../local/host/createHost';
import type { HostOptions } from '../../local/host/hostOptions';
import { staleFormulas } from '../support/staleFormulas';

const S = '工作表1';
const NOW = Date.parse('2024-05-12T10:00:00+08:00');
/** A column of so many numbers; a function that reaches the engine's own console. */
const SCRIPT = `
/** @customfunction */
function COUNTED(n) { var rows = []; for (var i = 1; i <= n; i++) rows.push([i * 10]); return n > 0 ? rows : 7; }
/** @customfunction */
function PRINTED(text) { this.constructor.constructor('return console')().error(text, 17); return 1; }
function format(pattern) { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setNumberFormat(pattern); }
`;

interface Case {
  readonly name: string;
  readonly does: readonly ((host: Host) => void)[];
  /** What cells of the first sheet show after the last step. */
  readonly shows: Readonly<Record<string, string>>;
}

const type =
  (cells: Readonly<Record<string, string>>, sheet = S) =>
  (host: Host) => {
    for (const [a1, text] of Object.entries(cells)) host.user.type(sheet, a1, text);
  };
const paste = (a1: string, rows: string[][]) => (host: Host) => host.user.paste(S, a1, rows);

const CASES: readonly Case[] = [
  {
    name: 'an empty text that is calculated together with its reader',
    does: [paste('A1', [['=""', '=A1=0', '=A1&"x"', '=ISBLANK(A1)', '=IFERROR(A1,"none")']])],
    shows: { B1: 'FALSE', C1: 'x', D1: 'FALSE', E1: '' },
  },
  {
    name: 'a blank that a formula gives',
    does: [
      paste('A1', [['=IFERROR(Z9,1)', '=A1=""', '=A1=0', '=A1&"x"']]),
      type({ Z9: '', Y9: '1' }),
    ],
    shows: { A1: '', B1: 'TRUE', C1: 'TRUE', D1: 'x' },
  },
  {
    name: 'a formula that read other cells before',
    does: [
      paste('A1', [['1', '2', '=SUM(A1:B1)', '=C1+1']]),
      type({ A1: '=D1', C1: '=B1' }),
      type({ B1: '5' }),
    ],
    shows: { A1: '6', C1: '5', D1: '6' },
  },
  {
    name: 'rows that are inserted, deleted and moved between writes',
    does: [
      paste('A1', [['1'], ['2'], ['3'], ['=SUM(A1:A3)'], ['=A4*2']]),
      (host) => {
        host.user.insertRows(S, 2, 2);
        host.user.type(S, 'A2', '10');
        host.user.deleteRows(S, 1, 1);
        host.user.moveRows(S, 4, 1, 1);
        host.user.type(S, 'A2', '100');
      },
    ],
    shows: { A5: '102', A6: '204' },
  },
  {
    name: 'a tab that is deleted, and another of its name',
    does: [
      (host) => host.user.addTab('乙'),
      type({ A1: '4' }, '乙'),
      type({ A1: '=乙!A1+1', A2: '=A1*2', A3: '=SUM(丙!A1:A3)', A4: '=IFERROR(A3,"none")' }),
      (host) => {
        host.user.deleteTab('乙');
        host.user.addTab('乙');
        host.user.addTab('丙');
        host.user.type('丙', 'A2', '9');
      },
    ],
    shows: { A1: '#REF!', A2: '#REF!', A3: '9', A4: '9' },
  },
  {
    name: 'a tab that is renamed and duplicated',
    does: [
      (host) => host.user.addTab('乙'),
      type({ A1: '4', A2: '=A1*2' }, '乙'),
      type({ A1: '=乙!A2+1' }),
      (host) => {
        host.user.duplicate('乙');
        host.user.rename('乙', '丁');
        host.user.type('丁', 'A1', '5');
      },
    ],
    shows: { A1: '11' },
  },
  {
    name: 'rows that are sorted, and an undo',
    does: [
      paste('A1', [
        ['3', '=A1*2'],
        ['1', '=A2*2'],
        ['2', '=A3*2'],
        ['=SUM(B1:B3)', '=B1&B2'],
      ]),
      (host) => {
        host.user.sort(S, 'A1:B3', [{ column: 1, ascending: true }]);
        host.user.type(S, 'A1', '50');
        host.user.undo();
      },
    ],
    shows: { A1: '1', A4: '12' },
  },
  {
    name: 'cells that read themselves, and one that does not any more',
    does: [
      paste('A1', [
        ['=B1+1', '=C1+1', '=A1+1', '=A1', '=D1&""'],
        ['=A2', '=B3', '=A3'],
      ]),
      type({ A2: '=B2', B2: '6' }),
    ],
    shows: { A1: '#REF!', B1: '#REF!', C1: '#REF!', D1: '#REF!', E1: '#REF!', A2: '6', B2: '6' },
  },
  {
    name: 'places that are computed',
    does: [
      paste('A1', [
        ['1', '2', '=OFFSET(A1,0,1)', '=INDIRECT("C1")', '=D1*10', '=SUM(A1:INDEX(A1:B1,2))'],
      ]),
      type({ B1: '=A1+4' }),
    ],
    shows: { C1: '5', D1: '5', E1: '50', F1: '6' },
  },
  {
    name: 'a cell beyond the end of the tab',
    does: [
      type({ A1: '=SUM(B998:B1000)', A2: '=COUNTA(C:C)', A3: '=ROWS(C:C)' }),
      (host) => host.user.addRows(S, 5),
      type({ B1000: '8', C1003: '1' }),
    ],
    shows: { A1: '8', A2: '1', A3: '1005' },
  },
  {
    name: 'cells that a formula fills beyond its own',
    does: [
      type({ A1: '3', B1: '=COUNTED(A1)', C1: '=B3', C2: '=SUM(B1:B5)', C3: '=COUNTED(C1/10)' }),
      type({ D1: '=C5' }),
      type({ A1: '5' }),
      type({ A1: '4' }),
    ],
    shows: { B4: '40', B5: '', C1: '30', C2: '100', D1: '30' },
  },
  {
    name: 'cells that a formula does not fill any more',
    does: [type({ A1: '3', B1: '=COUNTED(A1)', C1: '=B3&"."' }), type({ A1: '0' })],
    shows: { B1: '7', B3: '', C1: '.' },
  },
  {
    name: 'filled cells that rows were inserted above',
    does: [
      type({ A1: '2', B1: '=COUNTED(A1)', C2: '=B2&"."' }),
      (host) => host.user.insertRows(S, 1, 2),
      type({ D1: '=B2&"."', D2: '=B4' }),
    ],
    shows: { B3: '10', B4: '20', C4: '20.', D1: '.', D2: '20' },
  },
  {
    name: 'cells that stand in the way of filling, and are cleared',
    does: [
      type({ B2: 'x', A1: '3', B1: '=COUNTED(A1)', C1: '=IFERROR(B3,"no")' }),
      (host) => host.user.clear(S, 'B2'),
    ],
    shows: { B2: '20', C1: '30' },
  },
  {
    name: 'a number that becomes text by its format',
    does: [
      type({ A1: '5', B1: '=ISNUMBER(A1)', C1: '=SUM(A1:A2)' }),
      (host) => void host.call('format', '@'),
    ],
    shows: { B1: 'FALSE' },
  },
];

function withHost(options: HostOptions, work: (host: Host) => void): void {
  const host = createHost({ script: SCRIPT, ...options });
  try {
    work(host);
  } finally {
    host.close();
  }
}

test.each(CASES)('$name: as in a full calculation', ({ does, shows }) => {
  const options = { script: SCRIPT, now: () => NOW };
  withHost(options, (host) => {
    for (const step of does) {
      step(host);
      expect(staleFormulas(host, options)).toEqual([]);
    }
    const shown = Object.keys(shows).map((a1) => [a1, host.read(S, a1).display[0]?.[0]]);
    expect(Object.fromEntries(shown)).toEqual(shows);
  });
});

test('formulas that repeat another follow it, and stay when it goes', () => {
  const options = { script: SCRIPT, now: () => NOW };
  withHost(options, (made) => {
    made.user.paste(S, 'A1', [['1'], ['2'], ['3']]);
    const saved = structuredClone(made.save());
    const cells = saved.book.data.sheets['0']?.cellData as Record<number, Record<number, object>>;
    for (const row of [0, 1, 2])
      Object.assign(cells[row] ?? {}, { 1: row === 0 ? { f: '=A1*2', si: 'x' } : { si: 'x' } });
    // Its cells hold no results of these formulas.
    Object.assign(saved.book, { results: undefined });
    withHost({ ...options, saved }, (host) => {
      const column = () => host.read(S, 'B1:B3').display.flat();
      expect(column()).toEqual(['2', '4', '6']);
      host.user.type(S, 'A2', '10');
      expect(column()).toEqual(['2', '20', '6']);
      host.user.type(S, 'B1', '=A1*3');
      expect(staleFormulas(host, options)).toEqual([]);
      host.user.type(S, 'A3', '7');
      host.user.insertRows(S, 1, 1);
      expect(host.read(S, 'B2:B4').display.flat()).toEqual(['3', '20', '14']);
      expect(staleFormulas(host, options)).toEqual([]);
    });
  });
});

test('what Univer prints of lost formulas is an error of the call', () =>
  withHost({}, (host) => {
    host.user.type(S, 'A1', '=PRINTED("Dependency tree not found for treeId:")');
    expect(() => host.read(S, 'A1').values).toThrow(
      'Local engine, getValues: Formulas may have wrong results, the engine has lost track of them: Dependency tree not found for treeId: 17',
    );
    expect(host.read(S, 'A1').values).toEqual([[1]]);
  }));

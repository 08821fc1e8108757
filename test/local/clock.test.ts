import { createHost } from '../../local/host/createHost';
import { staleFormulas } from '../support/staleFormulas';

const S = '工作表1';
const at = (time: string) => Date.parse(`${time}:00+08:00`);

test('TODAY() and NOW() follow the clock without an edit, and so does all that hangs on them', () => {
  let now = at('2024-05-12T23:58');
  const options = { script: '', now: () => now };
  const host = createHost(options);
  const shown = () => host.read(S, 'A1:E1').display[0];
  try {
    host.user.paste(S, 'A1', [
      ['=TEXT(TODAY(),"m-d")', '=TEXT(NOW(),"hh:mm")', '=A1&" "&B1', '=DAY(TODAY())=12', '=RAND()'],
    ]);
    const before = shown();
    expect(before?.slice(0, 4)).toEqual(['5-12', '23:58', '5-12 23:58', 'TRUE']);
    // Within the minute nothing is calculated again.
    now += 59_000;
    expect(shown()).toEqual(before);
    now += 1_000;
    expect(shown()?.slice(0, 4)).toEqual(['5-12', '23:59', '5-12 23:59', 'TRUE']);
    expect(shown()?.[4]).not.toBe(before?.[4]);
    // A formula that was written since, with nothing but the clock going on.
    host.user.type(S, 'F1', '=C1&"!"');
    now += 60_000;
    expect(host.read(S, 'F1').display).toEqual([['5-13 00:00!']]);
    expect(shown()?.[3]).toBe('FALSE');
    host.user.clear(S, 'E1');
    now = at('2024-06-18T00:00');
    expect(staleFormulas(host, options)).toEqual([]);
    expect(host.read(S, 'F1').display).toEqual([['6-18 00:00!']]);
  } finally {
    host.close();
  }
});

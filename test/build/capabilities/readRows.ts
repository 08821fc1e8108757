/** A capability that teams ask for: where people find it, and the tests that show it. */
export interface Capability {
  readonly number: number;
  readonly zh: string;
  readonly en: string;
  /** Places as `placeNamed` reads them; none while it is not in the product. */
  readonly places: readonly string[];
  readonly tests: readonly ShownBy[];
}

/** A test by its file below test/ and a part of its title, or of the row of its table. */
interface ShownBy {
  readonly file: string;
  readonly title: string;
}

/** Rows of a group, a line each: number | Chinese | English | places | tests, the last two joined by +. */
export function readRows(text: string): Capability[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [number = '', zh = '', en = '', places = '', tests = ''] = line.split(' | ');
      return {
        number: Number(number),
        zh,
        en,
        places: parts(places),
        tests: parts(tests).map((test) => {
          const [file = '', ...title] = test.split(': ');
          return { file, title: title.join(': ') };
        }),
      };
    });
}

const parts = (text: string) => (text === '' ? [] : text.split(' + '));

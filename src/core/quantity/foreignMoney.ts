import { SCALES } from './units';

const CODES =
  'USD EUR GBP JPY HKD TWD MOP KRW SGD MYR THB VND IDR PHP INR AUD NZD CAD BRL MXN CHF SEK NOK DKK PLN AED SAR ZAR RUB TRY';

/** Signs and names, folded, by code. */
const NAMES: Readonly<Record<string, string>> = {
  USD: '$ us$ 美元 美金 dollar dollars',
  HKD: 'hk$ 港元 港币 港幣',
  TWD: 'nt$ 台币 新台币 台幣 新台幣',
  SGD: 's$ 新加坡元 新币',
  AUD: 'a$ 澳元 澳币',
  CAD: 'c$ 加元 加币',
  EUR: '\u20ac 欧元 歐元 euro euros',
  GBP: '\u00a3 英镑 英鎊 pound pounds',
  JPY: '日元 日圆 日圓 yen',
  KRW: '韩元 韓元 韩币 won',
  MOP: '澳门元 澳門元 葡币',
  THB: '泰铢 泰銖 baht',
  MYR: '林吉特 马币 令吉',
  VND: '越南盾',
  IDR: '印尼盾 印尼卢比',
  PHP: '菲律宾比索',
  INR: '印度卢比 rupee rupees',
  RUB: '卢布 盧布',
  CHF: '瑞士法郎 瑞郎',
  BRL: '雷亚尔',
};

const CODE_OF: ReadonlyMap<string, string> = new Map([
  ...CODES.split(' ').map((code): [string, string] => [code.toLowerCase(), code]),
  ...Object.entries(NAMES).flatMap(([code, names]) =>
    names.split(' ').map((name): [string, string] => [name, code]),
  ),
]);

/** ISO code of a sign, code or name of foreign money; undefined for yuan, and for other words. */
export function codeOf(typed: string): string | undefined {
  return CODE_OF.get(typed.trim().toLowerCase());
}

/** Foreign money that a heading is in, and what its figures are multiplied by: 万美元, k USD. */
export function foreignUnit(
  typed: string,
): { readonly currency: string; readonly scale: number } | undefined {
  const whole = codeOf(typed);
  if (whole !== undefined) return { currency: whole, scale: 1 };
  const [, signs = '', name = ''] =
    /^([十百千万亿]+|[kmw])\s*(.+)$/.exec(typed.trim().toLowerCase()) ?? [];
  const currency = codeOf(name);
  const scale = [...signs].reduce((all, sign) => all * (SCALES[sign] ?? 1), 1);
  return currency === undefined ? undefined : { currency, scale };
}

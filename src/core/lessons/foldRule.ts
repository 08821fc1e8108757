import { foldText } from '../quantity/foldText';
import { foldSign } from '../signs/foldSigns';

/** Traditional characters of rules that quantities do not have; below each the one it is read as. */
const VARIANTS =
  '須務壓測試備擴確認檢熱動開發輪贈廣應線結進準領驟優預長後總費貨臺導會評審訓連傳鋪達賣場設計頁數據運營銷網絡紅書類階調佔與並製還滿減時間舉辦圖圍選擇驗證復盤劃業訊氣勢價禮組購紀錄';
const STANDARD =
  '须务压测试备扩确认检热动开发轮赠广应线结进准领骤优预长后总费货台导会评审训连传铺达卖场设计页数据运营销网络红书类阶调占与并制还满减时间举办图围选择验证复盘划业讯气势价礼组购纪录';

const PLACES: ReadonlyMap<string, string> = new Map([
  ...Array.from(VARIANTS, (variant, i): [string, string] => [variant, STANDARD.charAt(i)]),
  // In a rule a list is a list, and a sentence ends, whichever comma and full stop it has.
  ['\u3001', ','],
  ['\u3002', '.'],
]);
/** Names stand in quotes of any kind. */
const SINGLE_QUOTES = /[\u2018\u2019]/g;
const WIDE = /[\u3000\uff01-\uff5e]/g;
/** Chinese punctuation, as names and remarks have it. */
const PUNCTUATION = /[\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]/;

/** Makes signs, traditional and capital forms and all quotes alike; places stay as with `foldText`. */
export function foldRule(text: string): string {
  return foldText(text.replace(SINGLE_QUOTES, '"')).replace(
    /[^ -~]/g,
    (character) => PLACES.get(character) ?? character,
  );
}

/** The text with plain forms of full-width letters and figures, in the capitals it has. */
export function halfWidth(text: string): string {
  return text.replace(WIDE, (sign) => (PUNCTUATION.test(sign) ? sign : foldSign(sign)));
}

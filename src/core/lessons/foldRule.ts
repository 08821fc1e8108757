import { foldText } from '../quantity/foldText';

/** Characters of rules that quantities do not have; below each the one it is read as. */
const VARIANTS =
  '須務壓測試備擴確認檢查熱動開爆發輪贈廣應線結尾進準領驟優預長後總費貨臺導會評審培訓連宣傳鋪達賣場設計頁面數據貨運營銷網絡紅書類階段調佔與並製還滿減返時間舉辦圖圍選擇驗證復盤劃業務訊氣勢價禮組購紀錄「」『』“”‘’«»、。，；：（）';
const STANDARD =
  '须务压测试备扩确认检查热动开爆发轮赠广应线结尾进准领骤优预长后总费货台导会评审培训连宣传铺达卖场设计页面数据货运营销网络红书类阶段调占与并制还满减返时间举办图围选择验证复盘划业务讯气势价礼组购纪录""""""""""' +
  ',.,;:()';

const PLACES: ReadonlyMap<string, string> = new Map(
  Array.from(VARIANTS, (variant, i) => [variant, STANDARD.charAt(i)]),
);
const WIDE = /[\u3000\uff01-\uff5e]/g;

/**
 * Makes full-width, traditional and capital forms and all quotes alike, one character for one, so
 * that places in the folded text are places in the original.
 */
export function foldRule(text: string): string {
  return foldText(text).replace(/[^ -~]/g, (character) => PLACES.get(character) ?? character);
}

/** The text with plain forms of full-width letters, digits and signs, in the capitals it has. */
export function halfWidth(text: string): string {
  return text.replace(WIDE, (character) => character.normalize('NFKC'));
}

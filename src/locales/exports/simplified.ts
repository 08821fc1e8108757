/** Traditional characters of headings; below each the one that dictionaries have. */
const TRADITIONAL =
  '費數點擊轉時計單訪瀏覽購額總訂動預絲觀買統標銷約領筆庫廣價東準間級稱類賬帳戶產線劃畫創鋪長關換後現車傭為爲當評論贊讚漲鐘電羅盤開結暱號題視頻範圍載體淨內勵綁貢獻臺補貼達佔獨頁問歸場張優餘響應據區來實幣種貨詢際認環對較萬億參謀鑽寶競紅書風貝導潛會員記經營報務熱閱閲讀鈕進願發個與過';
const SIMPLIFIED =
  '费数点击转时计单访浏览购额总订动预丝观买统标销约领笔库广价东准间级称类账账户产线划划创铺长关换后现车佣为为当评论赞赞涨钟电罗盘开结昵号题视频范围载体净内励绑贡献台补贴达占独页问归场张优余响应据区来实币种货询际认环对较万亿参谋钻宝竞红书风贝导潜会员记经营报务热阅阅读钮进愿发个与过';

const FORMS: ReadonlyMap<string, string> = new Map(
  Array.from(TRADITIONAL, (character, i) => [character, SIMPLIFIED.charAt(i)]),
);

/** A text with the characters of the mainland: exports say the same in either. */
export function simplified(text: string): string {
  return text.replace(/[\u3400-\u9fff]/g, (character) => FORMS.get(character) ?? character);
}

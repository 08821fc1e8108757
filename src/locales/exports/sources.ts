import type { Source } from '../../core/importTable/heading';
import { GA4 } from './ga4';
import { GOOGLE_ADS } from './googleAds';
import { JD } from './jd';
import { KUAISHOU } from './kuaishou';
import { LUOPAN } from './luopan';
import { META_ADS } from './metaAds';
import { PINDUODUO } from './pinduoduo';
import { QIANCHUAN } from './qianchuan';
import { SHENGYICANMOU } from './shengyicanmou';
import { SHOPIFY } from './shopify';
import { TIKTOK_ADS } from './tiktokAds';
import { WANXIANGTAI } from './wanxiangtai';
import { XIAOHONGSHU } from './xiaohongshu';
import { YOUZAN } from './youzan';

/** The tools that exports come from. */
export const SOURCES: Readonly<Record<string, Source>> = {
  shengyicanmou: { names: '生意参谋', platforms: 'tmall taobao', rows: SHENGYICANMOU },
  jd: { names: '京东商智|商智|京准通', platforms: 'jd', rows: JD },
  luopan: { names: '抖店罗盘|罗盘|抖店', platforms: 'douyin', rows: LUOPAN },
  qianchuan: { names: '千川', platforms: 'douyin', rows: QIANCHUAN },
  xiaohongshu: {
    names: '小红书|聚光|乘风|蒲公英|千帆',
    platforms: 'xiaohongshu',
    rows: XIAOHONGSHU,
  },
  youzan: { names: '有赞|微盟', platforms: 'private', rows: YOUZAN },
  pinduoduo: { names: '拼多多', platforms: 'pinduoduo', rows: PINDUODUO },
  kuaishou: { names: '快手|磁力金牛|生意通', platforms: 'kuaishou', rows: KUAISHOU },
  wanxiangtai: { names: '万相台|直通车', platforms: 'tmall taobao', rows: WANXIANGTAI },
  shopify: { names: 'Shopify', platforms: '', rows: SHOPIFY, isForeign: true },
  ga4: { names: 'GA4|Google Analytics', platforms: '', rows: GA4, isForeign: true },
  googleAds: { names: 'Google Ads', platforms: '', rows: GOOGLE_ADS, isForeign: true },
  metaAds: { names: 'Meta Ads|Facebook', platforms: '', rows: META_ADS, isForeign: true },
  tiktokAds: { names: 'TikTok Ads|TikTok', platforms: '', rows: TIKTOK_ADS, isForeign: true },
};

/** What a source is called; undefined for a table of one's own. */
export function sourceName(source: string | undefined): string | undefined {
  return SOURCES[source ?? '']?.names.split('|')[0];
}

import type { Locale } from '../zh-CN/locale';

/** Words that tell what customers mean, parted by strokes; the longer counts. */
export const feedbackWords: Locale['feedbackWords'] = {
  complaint:
    "cannot find/can't find/can not find/cannot use/can't use/cannot claim/can't claim/cannot open/can't open/" +
    "won't open/won't load/not working/does not work/doesn't work/did not work/didn't work/no reply/no answer/no response/" +
    "nobody answers/did not reply/didn't reply/ignored/too slow/very slow/so slow/slow/crash/crashes/crashed/frozen/error/broken/" +
    'damaged/missing/wrong item/wrong size/wrong order/not received/never received/never arrived/not arrived/late delivery/is late/was late/arrived late/' +
    'delayed/want a refund/want my money/no refund/complain/complaint/fake/scam/misleading/rude/terrible/awful/horrible/bad/' +
    'poor/worst/disappointed/disappointing/useless/unusable/angry/overcharged/waste of/regret/never again/out of stock',
  suggestion:
    'suggest/suggestion/please add/would be nice/would be great/would be better/could you/can you/wish/hope/should/better if/' +
    'why not/too complicated/complicated/confusing/inconvenient/hard to use/too high/minimum spend/improve/more options/prefer',
  praise:
    'love/lovely/great/nice/beautiful/pretty/good/excellent/perfect/happy/satisfied/fast delivery/quick reply/quick/fast/helpful/' +
    'worth it/recommend/thank/thanks/amazing/awesome/well done/good value/delicious/friendly',
  negation:
    "not/no/never/n't/without/not very/not so/not that/not really/not a/n't very/n't so/n't that/n't really/n't a/hardly",
  theme: {
    rules:
      'rule/rules/how to/terms/condition/conditions/entry/claim/minimum spend/draw/complicated/confusing',
    discount:
      'discount/coupon/coupons/voucher/price/cheap/expensive/deal/sale/offer/refund difference/value',
    product: 'product/quality/gift/colour/color/size/taste/packaging/broken/fake/design/material',
    service: 'service/support/reply/agent/staff/rude/refund/return/answer',
    logistics: 'delivery/shipping/courier/parcel/shipped/arrived/wrong item/missing/postage',
  },
};
